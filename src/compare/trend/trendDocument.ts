import type { Figure } from '../../indicators/figure.js';
import { figureNodes, figureNodesIn } from '../../report/figureNodes.js';
import { joinTexts } from '../../report/joinTexts.js';
import { mapLines } from '../../report/mapLines.js';
import { plainText } from '../../report/plainText.js';
import { profileOf } from '../../report/profile.js';
import type { Inline, LoneAppendices } from '../../report/tree.js';
import type { TrendFile } from './orderFiles.js';
import { trendBody } from './trendBody.js';
import type { TrendRow } from './trendRow.js';
import { createTrendSpeech } from './trendSayer.js';

/** The rows as an appendix that goes out by itself, in the profile of the newest file. `chosen`: rows that were asked for by name. */
export function trendDocument(files: readonly TrendFile[], rows: readonly TrendRow[], chosen: boolean): LoneAppendices {
  const last = files.at(-1);
  if (last === undefined) throw new Error('A trend of no files');
  const speech = createTrendSpeech(files);
  const { name, level } = last.summary.unit.unit;
  const sayer = speech.of(last.period);
  const title = speech.say('Diễn biến số liệu qua các kỳ của ', level, ' ', sayer.word(name));
  const body = trendBody(files, rows, speech, chosen).map((block) => mapLines(block, joinTexts));
  const printed = [...figureNodes(title), ...body.flatMap(figureNodesIn)];
  const { report } = last.unit;
  return {
    profile: profileOf(last.unit, report.profile),
    title: `Phụ lục: ${plainText(title)}`,
    date: null,
    periodEnd: last.period.to,
    twoSided: report.twoSided ?? false,
    letterhead: null,
    issuer: report.issuer.name,
    appendices: [{ label: 'Phụ lục', title: joinTexts(title.map(upperCase)), reference: [], body }],
    figures: [...new Map(printed.map(({ id, text }) => [id, printedFigure(text, speech.figure(id), id)])).values()],
  };
}

function upperCase(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, value: inline.value.toLocaleUpperCase('vi') } : inline;
}

/** As printed here, without what it was computed with. */
function printedFigure(text: string, figure: Figure | undefined, id: string): Figure {
  if (figure === undefined) throw new Error(`a figure without an origin: ${id}`);
  const { kind, value, unit, decimals, origin } = figure;
  return { id, text, kind, value, unit, decimals, origin };
}
