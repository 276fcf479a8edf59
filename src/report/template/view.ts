import type { Figure } from '../../indicators/figure.js';
import type { Named, Wording } from '../../indicators/named.js';
import { isFigure, isWording } from '../../indicators/namedLeaves.js';
import type { Summary } from '../../indicators/summarise.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { beginsWithNumber } from '../../quantity/approximation/findApproximator.js';
import type { ProfileChoice } from '../profile/profile.js';
import type { Inline } from '../tree.js';
import { spanNames } from '../vietnamese/spanNames.js';
import { noneHeld } from './noneHeld.js';
import { NoneOf } from './noneOf.js';
import { goalsByAspect, ownDocuments } from './sectorView.js';
import { sentenceOpening } from './sentenceOpening.js';
import { shortName } from './shortName.js';
import { tallyOfNone } from './tallyOfNone.js';
import type { Tokens } from './tokens.js';

/** What a template sees: plain maps and lists, with a stand-in for every text and figure. */
export type View = Readonly<Record<string, unknown>>;

/** `say` turns words of the data into inlines, names in them resolved. */
export function viewOf(
  summary: Summary,
  profile: ProfileChoice,
  tokens: Tokens,
  say: (wording: Wording) => readonly Inline[],
): View {
  const { unit, measures, rates, figures, ...derived } = summary;
  const { issuer, addressees = [] } = unit.report[profile] ?? unit.report;
  const seen = {
    ...unit,
    ...ownDocuments(unit, issuer, officesOf(unit, profile)),
    context: unit.context?.map((one) => ({ ...one, isMoney: one.value.quantity.kind === 'money' })),
    participants: unit.participants && {
      ...unit.participants,
      measures: measures.map((one) => ({ ...one, ...sentenceOpening(one) })),
      rates: rates.map((one) => ({ ...one, ...sentenceOpening({ ...one, unit: null, value: one.percent }) })),
    },
    ...derived,
    ...noneHeld(derived),
    tally: derived.tally && { ...derived.tally, ...tallyOfNone(summary) },
    goalsByAspect: goalsByAspect(derived.goals),
    // What columns the table of targets needs.
    hasUnits: derived.targets.some(({ unit }) => unit !== null),
    hasPlanNumbers: derived.targets.some(({ plan }) => plan !== null),
    hasShares: derived.targets.some(({ percent }) => percent !== null),
    profile,
    issuer: issuer.signsAs ?? issuer.name,
    // A Party report has no "Kính gửi:" (HD 05-HD/VPTW, Phụ lục 2).
    addressees: profile === 'state' ? addressees.map((name) => shortName(name, unit.abbreviations)) : [],
    // "01 năm" stands before what was done in it, "năm 2020", "6 tháng đầu năm 2020" and "9 tháng năm 2025" behind.
    periodIsSpan:
      beginsWithNumber(unit.period.label.text) && !/(?:đầu|cuối) năm|năm \d{4}/iu.test(unit.period.label.text),
    // A month or a year as such: not "từ tháng 5/2019 đến tháng 5/2019".
    periodIsOne: isOnePeriod(unit),
    periodIsSaid: unit.period.running !== true && saysPeriod(unit),
  };
  return standIns(seen, '', tokens, say) as View;
}

/** Who else reports these data, under the other profile. */
function officesOf({ report }: Named<UnitYear>, profile: ProfileChoice) {
  const [own, ...all] = [report[profile] ?? report, report, report.party, report.state];
  return all.flatMap((one) => (one === undefined || one === own ? [] : [one.issuer]));
}

function isOnePeriod({ period: { from, to, running } }: Named<UnitYear>): boolean {
  return from.value === to.value && running !== true;
}

/** Whether what the report is called names that time already: "kết quả tuyên truyền năm 2019", "… 6 tháng đầu năm 2025". */
function saysPeriod({ period: { label, from, to }, report: { subject } }: Named<UnitYear>): boolean {
  const called = subject === undefined ? label.text : subject.text.replace(/\{\{\s*period\.label\s*\}\}/g, label.text);
  return spanNames(from.calendar, to.calendar).some((name) => name.test(called));
}

/** Words that indicators/ adds; other bare strings are choices and names, which templates compare (`{{#if (is status "missed")}}`). */
const ADDED_WORDS: ReadonlySet<string> = new Set([
  'action',
  'label',
  'unit',
  'baseUnit',
  'planName',
  'gapUnit',
  'form',
  'eachUnit',
  'totalUnit',
  'called',
  'opening',
  'publicationUnit',
]);

function standIns(value: unknown, key: string, tokens: Tokens, say: (wording: Wording) => readonly Inline[]): unknown {
  if (Array.isArray(value)) return value.map((item) => standIns(item, key, tokens, say));
  if (typeof value === 'string') return ADDED_WORDS.has(key) ? tokens.put([{ type: 'text', value }]) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isFigure(value)) {
    const token = tokens.put([{ type: 'figure', id: value.id, text: value.text }]);
    return isNone(value) ? new NoneOf(token) : token;
  }
  if (isWording(value)) return tokens.put(say(value));
  const map: Record<string, unknown> = Object.create(PRINTABLE);
  for (const [name, inner] of Object.entries(value)) map[name] = standIns(inner, name, tokens, say);
  return map;
}

/** "0 chỉ tiêu" of a tally: printed where a template asks for it. */
function isNone({ value, origin }: Figure): boolean {
  return value === '0' && origin.type === 'derived' && origin.formula.startsWith('count(');
}

/** A map prints as the `value` that it has, `{{participants.voluntary}}`; as nothing where this one has none. */
const PRINTABLE: object = {
  toString(this: { readonly value?: unknown }) {
    return this.value ?? '';
  },
};
