import { LIMITS } from '../../../diagnostics/limits.js';
import type { Breach } from '../../../lint/breach.js';
import type { Messages } from '../../../messages/messages.js';
import type { Paint } from '../../print/paint.js';
import { moreLine } from '../../print/renderResults.js';
import { visibleText } from '../../print/visibleText.js';
import type { JudgedDocument } from './lintJson.js';

export interface LintShown {
  readonly messages: Messages;
  readonly paint: Paint;
  /** Habits, too. */
  readonly notes: boolean;
}

/** What was found in one document: each place, with what is wrong there, and by which clause. */
export function lintText({ file, decree, day, breaches, unjudged }: JudgedDocument, shown: LintShown): string {
  const { messages, paint, notes } = shown;
  const { lint } = messages;
  const counted = breaches.filter((breach) => breach.counted);
  const habits = notes ? breaches.filter((breach) => !breach.counted) : [];
  const group = (title: string, colour: (text: string) => string, entries: readonly Breach[]): string =>
    entries.length === 0
      ? ''
      : `${colour(`${title} (${entries.length})`)}\n${breachesText(entries.slice(0, LIMITS.findings.shown), shown)}` +
        `${moreLine(entries.length - LIMITS.findings.shown, messages)}\n`;
  const unseen = unjudged.map((one) => `  ${visibleText(lint.unjudged(one))}\n`).join('');
  return [
    `${visibleText(lint.decree({ file, decree: decree.decree, day: day === null ? null : asWritten(day) }))}\n\n`,
    group(lint.titles.breaches, paint.severity.error, counted),
    group(lint.titles.habits, paint.severity.note, habits),
    unseen === '' ? '' : `${paint.severity.note(`${lint.titles.unjudged} (${unjudged.length})`)}\n${unseen}\n`,
  ].join('');
}

/** UTF-16 units of a paragraph that tell which it is. */
const BEGINNING = 60;

/** What is wrong in one place stands together. */
function breachesText(breaches: readonly Breach[], { messages: { lint }, paint }: LintShown): string {
  let before: Breach | undefined;
  const lines = breaches.flatMap((breach, index) => {
    const [place] = breach.places;
    const isSame = before !== undefined && before.count === breach.count && samePlace(before, breach);
    const next = breaches[index + 1];
    before = breach;
    const where =
      place === undefined ? lint.everywhere : lint.where({ ...place, number: place.paragraph, more: breach.count - 1 });
    const goesOn = next?.clause === breach.clause && next.count === breach.count && samePlace(next, breach);
    return [
      ...(isSame ? [] : [`  ${paint.place(visibleText(where))}`]),
      ...(isSame || place === undefined ? [] : [`     | ${visibleText(beginning(place.text))}`]),
      `  ${visibleText(lint.sentence(breach))} ${paint.faint(`[${breach.rule}]`)}`,
      ...(goesOn || breach.clause === null ? [] : [`  ${paint.faint(breach.clause)}`]),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function samePlace({ places: [one] }: Breach, { places: [other] }: Breach): boolean {
  return one?.region === other?.region && one?.paragraph === other?.paragraph;
}

function beginning(text: string): string {
  return text.length <= BEGINNING ? text : `${text.slice(0, BEGINNING - 1).trimEnd()}…`;
}

/** "2020-01-05" → "05/01/2020": as decrees write a day, so with zeros before ten and in January and February. */
function asWritten(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${Number(month) < 3 ? month : String(Number(month))}/${year}`;
}

/** What was found, in one line. */
export function verdictLine(
  { file, decree: { decree }, breaches, unjudged }: JudgedDocument,
  { messages: { lint }, notes }: Pick<LintShown, 'messages' | 'notes'>,
): string {
  const counted = breaches.filter((breach) => breach.counted).length;
  const habits = notes ? 0 : breaches.length - counted;
  return `${visibleText(lint.verdict({ file, decree, breaches: counted, habits, unjudged: unjudged.length }))}\n`;
}
