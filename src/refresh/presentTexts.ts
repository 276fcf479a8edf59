import { wordingsIn } from '../indicators/namedLeaves.js';
import type { Summary } from '../indicators/summarise.js';
import { figureNodes, figureNodesIn } from '../report/figureNodes.js';
import { createNarrator } from '../report/narrative.js';
import type { Report } from '../report/tree.js';

/** Figure by name → how it is printed now; dates may be printed in more than one form. */
export type PresentTexts = ReadonlyMap<string, readonly string[]>;

/** As the report prints them, then those of the data that this report does not print, digits in words among them. */
export function presentTexts(report: Report, summary: Summary): PresentTexts {
  const texts = new Map<string, string[]>();
  const add = ({ id, text }: { readonly id: string; readonly text: string }): void => {
    const known = texts.get(id) ?? [];
    if (!known.includes(text)) texts.set(id, [...known, text]);
  };
  printed(report).forEach(add);
  const kept = new Set(texts.keys());
  const addMissing = (figure: Parameters<typeof add>[0]): void => {
    if (!kept.has(figure.id)) add(figure);
  };
  [...report.figures, ...summary.figures.values()].forEach(addMissing);
  wordingsIn(summary.unit).forEach(createNarrator(summary, addMissing).say);
  return texts;
}

function printed({ letterhead, subject, body, appendices }: Report): ReturnType<typeof figureNodes> {
  return [
    ...figureNodes([...letterhead.number, ...letterhead.placeAndDate, ...subject]),
    ...body.flatMap(figureNodesIn),
    ...appendices.flatMap((appendix) => appendix.body.flatMap(figureNodesIn)),
  ];
}

/** Of a figure's printings, the one in the form of the text that it takes the place of: a spelled date stays spelled. */
export function textInPlaceOf(before: string, [first = '', ...others]: readonly string[]): string {
  return [first, ...others].find((text) => formOf(text) === formOf(before)) ?? first;
}

function formOf(text: string): string {
  return text.replace(/\d+/g, '0').trim();
}
