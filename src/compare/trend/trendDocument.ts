import { figureNodes, figureNodesIn } from '../../report/figureNodes.js';
import { joinTexts } from '../../report/joinTexts.js';
import { issuerName } from '../../report/letterhead.js';
import { mapLines } from '../../report/mapLines.js';
import { APPENDIX } from '../../report/numberAppendices.js';
import { plainText } from '../../report/plainText.js';
import { printedFigures } from '../../report/printedFigures.js';
import type { ProfileChoice } from '../../report/profile/profile.js';
import { profileOf } from '../../report/profile/profileOf.js';
import type { LoneAppendices } from '../../report/tree.js';
import { upperCase } from '../../report/vietnamese/upperCase.js';
import { speakerOf } from './observation.js';
import type { TrendFile } from './orderFiles.js';
import { trendBody } from './trendBody.js';
import type { TrendRow } from './trendRow.js';
import { createTrendSpeech } from './trendSayer.js';

/** The rows as an appendix that goes out by itself, in the profile of the newest file unless another is chosen. `chosen`: rows that were asked for by name. */
export function trendDocument(
  files: readonly TrendFile[],
  rows: readonly TrendRow[],
  chosen: boolean,
  choice?: ProfileChoice,
): LoneAppendices {
  const last = files.at(-1);
  if (last === undefined) throw new Error('A trend of no files');
  const speech = createTrendSpeech();
  const { name, level } = last.summary.unit.unit;
  const title = speech.say('Diễn biến số liệu qua các kỳ của ', level, ' ', speech.word(name, speakerOf(last)));
  const body = trendBody(files, rows, speech, chosen).map((block) => mapLines(block, joinTexts));
  const printed = [...figureNodes(title), ...body.flatMap(figureNodesIn)];
  const profile = profileOf(last.unit, choice ?? last.unit.report.profile);
  return {
    profile,
    title: plainText(title),
    date: null,
    periodEnd: last.period.to,
    twoSided: last.unit.report.twoSided ?? false,
    letterhead: null,
    issuer: issuerName(last.unit, profile),
    appendices: [{ label: APPENDIX, title: joinTexts(upperCase(title)), reference: [], body }],
    figures: printedFigures(printed, speech.known),
  };
}
