import { lastDay } from '../../quantity/date/printDate.js';
import { figureNodes, figureNodesIn } from '../../report/figureNodes.js';
import { issuerName } from '../../report/letterhead.js';
import { APPENDIX } from '../../report/numberAppendices.js';
import { plainText } from '../../report/plainText.js';
import { printedFigures } from '../../report/printedFigures.js';
import type { ProfileChoice } from '../../report/profile/profile.js';
import { profileOf } from '../../report/profile/profileOf.js';
import type { Appendix, Inline, LoneAppendices } from '../../report/tree.js';
import { lowerFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { upperCase } from '../../report/vietnamese/upperCase.js';
import type { Comparison } from '../compareYears.js';
import { isSamePeriod } from '../side.js';
import { text } from './cells.js';
import { comparisonBody, type Shown } from './comparisonBody.js';
import { type Heads, headsOf, periodWords, speakerOf, unitWords } from './heads.js';
import { createSpeech, type Speech } from './speech.js';

/** "Phụ lục so sánh số liệu", in the profile of the newer file's own report unless another is chosen. */
export function diffDocument(shown: Shown, choice?: ProfileChoice): LoneAppendices {
  const speech = createSpeech();
  const { comparison } = shown;
  const [{ unit: model }] = comparison.newer;
  const appendix = comparisonAppendix(shown, speech);
  const nodes = [...figureNodes(appendix.title), ...appendix.body.flatMap(figureNodesIn)];
  const profile = profileOf(model, choice ?? model.report.profile);
  return {
    profile,
    title: plainText(titleOf(comparison, headsOf(comparison, speech), speech)),
    date: null,
    periodEnd: lastDay(model.period.to),
    twoSided: model.report.twoSided ?? false,
    letterhead: null,
    issuer: issuerName(model, profile),
    appendices: [appendix],
    figures: printedFigures(nodes, speech.known),
  };
}

export function comparisonAppendix(shown: Shown, speech: Speech): Appendix {
  const heads = headsOf(shown.comparison, speech);
  return {
    label: APPENDIX,
    title: upperCase(titleOf(shown.comparison, heads, speech)),
    reference: [],
    body: comparisonBody(shown, heads, speech),
  };
}

/** "So sánh số liệu năm 2019 với năm 2018 của tỉnh Bến Tre" */
function titleOf({ older, newer, otherUnit }: Comparison, heads: Heads, speech: Speech): readonly Inline[] {
  const speaker = speakerOf(newer, 'newer');
  const of = otherUnit ? [] : [text(' của '), ...unitWords(speaker, speech)];
  if (!otherUnit && isSamePeriod(older[0], newer[0]))
    return [text('So sánh hai bản số liệu '), ...periodWords(speaker, speech), ...of];
  return [text('So sánh số liệu '), ...lowerFirst(heads.newer), text(' với '), ...lowerFirst(heads.older), ...of];
}
