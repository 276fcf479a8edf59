import type { Figure } from '../indicators/figure.js';
import { wordingsIn } from '../indicators/namedLeaves.js';
import type { Summary } from '../indicators/summarise.js';
import type { Rational } from '../quantity/rational.js';
import { createNarrator } from '../report/narrative.js';
import { plainText } from '../report/plainText.js';
import type { Report } from '../report/tree.js';
import { contextsOf, type Scanned, type Surroundings } from './context.js';
import { type ContextIndex, indexContexts } from './contextIndex.js';
import { lesserKeys } from './lesserKeys.js';
import { limitsOf } from './limitsOf.js';
import type { Slot } from './match/slot.js';
import { slotsOf } from './match/slotsOf.js';
import { reportPassages } from './reportPassages.js';
import { scanSpots } from './scan/scanSpots.js';

/** A figure by its name, as it is printed. */
export interface KnownFigure {
  readonly id: string;
  readonly text: string;
}

/** All that the data can say about a document, ready to be asked. */
export interface Knowledge {
  /** Every figure of the data, whether the report prints it or not. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** All printings of a figure: dates have more than one. */
  readonly printings: ReadonlyMap<string, readonly string[]>;
  /** Keys of the numbers that stand at one place of a figure, in order: two for "từ 10 đến 15". */
  readonly sequences: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly slots: readonly Slot[];
  /** Their indices. */
  readonly allSlots: readonly number[];
  /** What stands round each slot. */
  readonly contexts: readonly Surroundings[];
  readonly index: ContextIndex;
  /** The keys of a figure's numbers, one for each place where the report prints it. */
  readonly keysById: ReadonlyMap<string, readonly string[]>;
  /** Slots by the key of their number. */
  readonly slotsByKey: ReadonlyMap<string, readonly number[]>;
  /** Figures by the key of their number: those without a slot too, and the months and years of dates. */
  readonly knownByKey: ReadonlyMap<string, readonly KnownFigure[]>;
  /** What values are held against, by the figure's name. */
  readonly limits: ReadonlyMap<string, readonly Rational[]>;
  /** The report's own passages, with their numbers. */
  readonly scanned: readonly Scanned[];
  /** The report's own letterhead, for what is filled in by hand. */
  readonly blanks: Blanks;
}

/** What the report leaves blank. */
interface Blanks {
  /** What follows a blank number: "-BC/BTGTU"; null where the data give the number. */
  readonly numberTail: string | null;
  /** What stands before a blank date: "Bình Phước,"; null where the data give the date. */
  readonly dateHead: string | null;
}

export function knowledgeOf(report: Report, summary: Summary): Knowledge {
  const figures = allFigures(report, summary);
  const passages = reportPassages(report);
  const scanned = passages.map((passage) => ({ passage, spots: scanSpots(passage.text) }));
  const slots = scanned.flatMap(({ passage, spots }) => slotsOf(passage, spots));
  const contextOf = contextsOf(scanned);
  const contexts = slots.map(({ spot }) => contextOf(spot));
  const printings = grouped(
    [
      ...[...figures.values()].map(({ id, text }) => [id, text] as const),
      ...passages.flatMap(({ text, controls }) =>
        controls.map(({ id, start, end }) => [id, text.slice(start, end)] as const),
      ),
    ],
    true,
  );
  const alone = [...printings].flatMap(([id, texts]) =>
    texts.map((text) => [id, scanSpots(text).map(({ key }) => key)] as const),
  );
  // A number that is more than its control ("08" in "08-BC/BTGTU") has the key of the whole.
  const keysById = grouped(slots.flatMap(({ ids, spot }) => ids.map((id) => [id, spot.key] as const)));
  const placed = [...keysById].flatMap(([id, keys]) => keys.map((key): readonly [string, string[]] => [id, [key]]));
  const whole = [...alone, ...placed];
  const lesser = whole.flatMap(([id, [key = '', ...more]]) =>
    more.length > 0 ? [] : lesserKeys(key).map((less): readonly [string, readonly string[]] => [id, [less]]),
  );
  const tallied = ratiosOf(summary);
  return {
    figures,
    printings,
    sequences: grouped(
      onceEach(
        [...whole, ...lesser, ...tallied.map(([key, { id }]) => [id, [key]] as const)].filter(
          ([, keys]) => keys.length > 0,
        ),
      ),
    ),
    slots,
    allSlots: [...slots.keys()],
    contexts,
    index: indexContexts(contexts),
    keysById,
    slotsByKey: grouped(slots.map(({ spot }, index) => [spot.key, index] as const)),
    knownByKey: grouped([...knownKeys(figures, printings), ...tallied]),
    limits: limitsOf(summary),
    scanned,
    blanks: blanksOf(report),
  };
}

/** Those of the report, those that no sentence of it prints, and the digits in every text of the data. */
function allFigures(report: Report, summary: Summary): ReadonlyMap<string, Figure> {
  const figures = new Map(summary.figures);
  const narrator = createNarrator(summary, (figure) => figures.set(figure.id, figure));
  wordingsIn(summary.unit).forEach(narrator.say);
  for (const figure of report.figures) figures.set(figure.id, figure);
  return figures;
}

/** "02/03 chỉ tiêu" for "02 chỉ tiêu": of each tally the parts, as ratios of all. */
function ratiosOf({ tally, places }: Summary): readonly (readonly [key: string, figure: KnownFigure])[] {
  return [tally, ...places.map((list) => list.tally)].flatMap((one) =>
    one === null
      ? []
      : [one.all, ...one.parts.map(({ count }) => count)].map(
          ({ id, text, value }) => [`r:${value}/${one.all.value}`, { id, text }] as const,
        ),
  );
}

/** A figure that is printed a thousand times is compared once. */
function onceEach(
  sequences: readonly (readonly [string, readonly string[]])[],
): readonly (readonly [string, readonly string[]])[] {
  return [...new Map(sequences.map((one) => [JSON.stringify(one), one])).values()];
}

function knownKeys(
  figures: Knowledge['figures'],
  printings: Knowledge['printings'],
): readonly (readonly [string, KnownFigure])[] {
  return [...figures.values()].flatMap(({ id, text, kind, value, unit }) => {
    const texts = [...(printings.get(id) ?? []), ...(unit === null ? [] : [`${text} ${unit}`])];
    const keys = texts.flatMap((printed) => scanSpots(printed).map(({ key }) => key));
    const [year, month] = kind === 'date' && value !== null ? value.split('-') : [];
    const parts = [year === undefined ? [] : `d:${year}`, month === undefined ? [] : `d:${year}-${month}`].flat();
    return [...new Set([...keys, ...parts])].map((key) => [key, { id, text }] as const);
  });
}

function blanksOf({ letterhead: { number, placeAndDate } }: Report): Blanks {
  const isBlank = (inlines: typeof number): boolean => inlines.every(({ type }) => type !== 'figure');
  return {
    numberTail: isBlank(number) ? plainText(number.slice(-1)).trim() : null,
    dateHead: isBlank(placeAndDate) ? plainText(placeAndDate.slice(0, 1)).trim() : null,
  };
}

function grouped<Value>(
  pairs: readonly (readonly [string, Value])[],
  once = false,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else if (!once || !group.includes(value)) group.push(value);
  }
  return groups;
}
