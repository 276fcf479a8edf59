import { parse } from 'yaml';
import { withoutDerived } from '../../src/adopt/own/withoutDerived.js';
import { toPlain } from '../../src/adopt/result/shape.js';
import { type Tree, type TreeMap, words } from '../../src/adopt/tree.js';
import { figureId } from '../../src/indicators/figureId.js';
import { materialAction } from '../../src/indicators/materialActions.js';
import { usualSection } from '../../src/indicators/ratios.js';
import { type Summary, summarise } from '../../src/indicators/summarise.js';
import type { Target } from '../../src/indicators/targets/target.js';
import { adopt } from '../../src/jobs/adopt.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { verify } from '../../src/jobs/verify.js';
import { readNumber } from '../../src/model/leaf.js';
import { MEASURE_LABELS, MEASURES } from '../../src/model/measures.js';
import { type UnitYear, unitYearSchema } from '../../src/model/schema/unitYear.js';
import { aimOf } from '../../src/model/targets/aim.js';
import { validate } from '../../src/model/validate.js';
import { type Leaf, walkModel } from '../../src/model/walkModel.js';
import { unprintedFigures } from '../../src/report/unprintedFigures.js';
import { readDataset } from '../../src/source/readDataset.js';
import { WRITERS } from '../../src/writers/index.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';
import { type Raw, withValue } from '../support/raw.js';

/** Values that no document prints, or prints so that they cannot be told from others; each with the reason. */
const UNKNOWABLE: readonly { readonly key: RegExp; readonly why: string }[] = [
  { key: /(?:^|\.)id$/u, why: 'a name stands with a figure only, and is made anew where there is none' },
  { key: /(?:^|\.)(?:source|origin|measure|code)$/u, why: 'for checks and sums; nothing prints it' },
  { key: /^report\.(?:party|state)\./u, why: 'the letterhead of the other layout' },
  { key: /^report\.twoSided$/u, why: 'how the paper is printed' },
  { key: /^facts\.label$/u, why: 'a fact is printed within the words that call it' },
  { key: /^period\.label$/u, why: 'a subject in words of its own leaves it out' },
  { key: /^goals\.sets\.milestones\.about$/u, why: 'stands behind what the goal is about, and is compared with it' },
  {
    key: /^(?:documents\.implements|committees\.decision)\.(?:date|issuer|about)$/u,
    why: 'what was cited in full before is cited by its number',
  },
  { key: /^facts\.unit$/u, why: 'a fact is printed within the words that call it' },
];

/** What a report says whether the data do or not: nothing tells whether it was written there. */
const USUAL: readonly { readonly leaf: RegExp; readonly why: string }[] = [
  { leaf: /^(?:participants\.\w+|beneficiaries|staff)\.unit: người$/u, why: 'people are counted' },
  { leaf: /\.plan\.name: kế hoạch(?: năm)?$/u, why: '"kế hoạch năm" of 2019 is printed like "kế hoạch" of "năm 2019"' },
  { leaf: /^conferences\.attendance\.unit: người$/u, why: 'people come' },
  { leaf: /\.relation: (?:part|sum)$/u, why: 'for checks and sums; only what overlaps is told' },
  { leaf: /: false$/u, why: 'what is not so is not said' },
  { leaf: /\.target\.name: chỉ tiêu$/u, why: 'what a target is called' },
  ...MEASURES.map((name) => ({
    leaf: new RegExp(`^participants\\.${name}\\.label: ${plain(MEASURE_LABELS[name])}$`, 'u'),
    why: 'what a scheme is called',
  })),
];

/** Words that stand side by side: where the one ends and the other begins is not printed. */
const SIDE_BY_SIDE = [
  ['form', 'about'],
  ['action', 'receivers'],
  ['about', 'sets.milestones.about'],
] as const;

const renderer = builtInRenderer();

export interface Difference {
  readonly missing: readonly string[];
  readonly added: readonly string[];
  readonly same: number;
  /** Numbers of the report that `verify` finds nowhere in the adopted data. */
  readonly unknown: () => readonly string[];
}

/** Data → report → data: every value at its key, names of items and their order aside. */
export async function lawOne(data: Uint8Array, format: 'docx' | 'html' | 'md' | 'txt' = 'docx'): Promise<Difference> {
  const { report, summary } = buildReport({ name: 'x.yaml', data }, { renderer, profile: null });
  if (report === null || summary === null) throw new Error('no report');
  const document = { name: `x.${format}`, data: await WRITERS[format].write(report) };
  const { adopted } = adopt(document);
  const unknown = (): readonly string[] => {
    const { results } = verify(document, { name: 'a.yaml', data: adopted?.text ?? '' });
    return (results ?? []).flatMap((result) => (result.code === 'not-in-data' ? [result.found] : []));
  };
  // Numbers that the report does not print are told on the terminal.
  const raw = parse(new TextDecoder().decode(data)) as Raw;
  const unprinted = [...unprintedFigures(summary, report, []), ...unsaidTerms(summary, leavesIn(data))];
  const given = unprinted.reduce((left, { path }) => withValue(left, path, undefined), raw);
  const found = parse(adopted?.text ?? '') as Value;
  // What comes out of other numbers again is not data.
  const [own, back] = [given, found].map((value) => toPlain(withoutDerived(treeOf(value), new Map())) as Value);
  // Words have no mark: what calls them by name is printed like what says them, and so is a short form.
  const label = textAt(given, 'period', 'label');
  const forms = isItems(field(found, 'abbreviations')) ? (field(found, 'abbreviations') as readonly Value[]) : [];
  const isMarked = format === 'docx' || format === 'html';
  const digitsIn = (yaml: string | Uint8Array): ReadonlyMap<string, string> =>
    new Map([...namesOf(yaml)].filter(([id]) => !isMarked || /^report\./u.test(id)));
  const [digits, digitsBack] = [digitsIn(data), digitsIn(adopted?.text ?? '')];
  const said = (leaf: string): string =>
    forms.reduce<string>(
      (text, form) => text.replaceAll(`${textAt(form, 'full')} (${textAt(form, 'short')})`, textAt(form, 'short')),
      withDigits(leaf, digits).replaceAll('{{period.label}}', label),
    );
  // "tổng số ước 42.000 người dự" is `total: ước 42.000` as well as `estimate: true`.
  const plainly = (leaf: string): string => leaf.replace(/(?<=\.attendance\.total: )ước /u, '');
  const left = leaves(back, '').map((leaf) => plainly(withDigits(leaf, digitsBack)));
  const all = leaves(ofLayout(own, textAt(found, 'report', 'profile')), '').map((leaf) => plainly(said(leaf)));
  const missing = all.filter((leaf) => {
    const at = left.indexOf(leaf);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
  // "truyền hình Bến Tre (THBT)" may stand in the data without being one of the list.
  const added = left.filter((leaf) => !leaf.startsWith('abbreviations.'));
  return { missing, added, same: all.length - missing.length, unknown };
}

/** On which side of its plan a number is to be, is said with its distance from it; that it has no day, where it is short of it. */
function unsaidTerms(own: Summary, all: readonly Leaf[]): readonly Leaf[] {
  const measured = [...own.measures, ...own.beneficiaries, ...own.finances, ...own.rates];
  const targets = measured
    .flatMap((one) => [one, ...('coverage' in one ? one.coverage : [])])
    .flatMap((one) => one.targets);
  const isUnsaid = ({ status, gap, aim }: Target): boolean =>
    gap === null &&
    (status === null ||
      status === 'undecidable' ||
      status === 'in-progress' ||
      (status === 'met' && aim === 'at-least'));
  const unsaid = new Set([
    ...targets.filter(isUnsaid).map(({ id }) => `${id}.limit`),
    ...targets.filter(({ status }) => status !== 'undecidable').map(({ id }) => `${id}.undated`),
  ]);
  return all.filter(({ names }) => unsaid.has(names.join('.')));
}

type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };

function leavesIn(yaml: Uint8Array): readonly Leaf[] {
  const found: Leaf[] = [];
  walkModel(unitYearSchema, unitOf(yaml), (leaf) => found.push(leaf));
  return found;
}

function unitOf(yaml: string | Uint8Array): UnitYear | null {
  const { dataset } = readDataset('x.yaml', yaml);
  return validate(dataset.value, dataset.isPlain).unit;
}

/** Where nothing is marked, a number that words call by its name is digits. */
function namesOf(yaml: string | Uint8Array): ReadonlyMap<string, string> {
  const unit = unitOf(yaml);
  return new Map(unit === null ? [] : [...summarise(unit).figures].map(([id, { text }]) => [id, text] as const));
}

/** A long name is known by its begin and a fingerprint; what is of a letterhead is digits. */
function withDigits(leaf: string, digits: ReadonlyMap<string, string>): string {
  return leaf.replace(
    /\{\{([^}]+)\}\}/gu,
    (_, id: string) => digits.get(figureId(id.split('.'))) ?? `{{${figureId(id.split('.'))}}}`,
  );
}

/** The letterhead that is printed is that of the layout; what the place does is told among what others do. */
function ofLayout(value: Value, profile: string): Value {
  if (!isMap(value)) return value;
  const { report, localPlan, leadership, ...rest } = value;
  const own = field(report, profile);
  const frame = { ...(isMap(report) ? report : {}), ...(isMap(own) ? { ...NO_FRAME, ...own } : {}) };
  const plans = isMap(localPlan) ? [localPlan.targets, localPlan.support].flat() : [];
  return {
    ...rest,
    report: isMap(report) ? { ...frame, ...unprinted(profile, frame) } : report,
    leadership: [leadership, plans].flat(),
  };
}

/** What a layout has of its own replaces all that stands round the text. */
const NO_FRAME: Map = {
  number: null,
  date: null,
  place: null,
  signer: null,
  addressees: null,
  recipients: null,
  archive: null,
};

/** A report of the Party names no addressee; one of the state is always kept by the records office, whether the data say so or not. */
function unprinted(profile: string, { archive }: Map): Map {
  return profile === 'party' ? { addressees: null } : { archive: String(archive ?? '').replace(/^VT(?:, |$)/u, '') };
}

function treeOf(value: Value): TreeMap {
  const all = Object.entries(isMap(value) ? value : {}).flatMap(([key, inner]) => {
    const tree = anyTree(typeof inner === 'string' || typeof inner === 'number' ? printed(key, String(inner)) : inner);
    return tree === null ? [] : [[key, tree] as const];
  });
  return Object.fromEntries(all);
}

/** As a report writes it: "99,05%", "09". */
function printed(key: string, text: string): string {
  if (key === 'percent') return text.replace(/\d$/u, '$&%');
  return /^\d$/u.test(text) ? `0${text}` : text;
}

function anyTree(value: Value): Tree | null {
  if (value === null || value === undefined) return null;
  if (isItems(value)) return value.flatMap((item) => anyTree(item) ?? []);
  return typeof value === 'object' ? treeOf(value) : words(String(value));
}

/** "conferences.count: 12" */
function leaves(value: Value, path: string, label = ''): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (isItems(value))
    return isWords(value) && !SENTENCES.test(path)
      ? leaves(joined(value), path)
      : value.flatMap((item) => leaves(item, path, label));
  if (isMap(value)) {
    const own = textAt(value, 'label') || textAt(value, 'about') || label;
    return Object.entries(withoutUsual(merged(value), path, own)).flatMap(([key, inner]) =>
      leaves(inner, path === '' ? key : `${path}.${key}`, own),
    );
  }
  const leaf = `${path}: ${plain(asPrinted(path, String(value)))}`;
  return UNKNOWABLE.some(({ key }) => key.test(path)) || USUAL.some((one) => one.leaf.test(leaf)) ? [] : [leaf];
}

/** A letterhead is in capitals; people are called by their scheme: "Người tham gia BHXH tự nguyện". */
function asPrinted(path: string, text: string): string {
  if (path === 'report.issuer.name') return text.toLocaleLowerCase('vi');
  return path === 'places.label' ? text.replace(/^Người tham gia (?=BH)/u, '') : text;
}

type Map = { readonly [key: string]: Value };

/** Without what others beside it say already. */
function withoutUsual(map: Map, path: string, label: string): Map {
  const at = (key: string): string => textAt(map, key);
  const number = at('value') || at('percent') || at('plan') || textAt(map, 'rows', '0', 'plan');
  const wanted = number === '' ? null : readNumber('amount', number, false).value;
  const aim = aimOf({ label, ...(wanted !== null && { wanted }) });
  const usual: Readonly<Record<string, Value>> = {
    limit: aim === 'at-most' ? 'tối đa' : 'tối thiểu',
    ...(path.endsWith('.parts') && { unit: 'người' }),
    ...(path === 'ratios' && { section: usualSection(at('unit'), at('state')) }),
    ...(path === 'materials' && { action: materialAction(at('form')) }),
    ...(path === 'conferences.attendance' && map.each !== undefined && { unit: 'lượt người' }),
    ...(path === 'places' && unprintedOf(map)),
    // How parts overlap is told with them; how the schemes do, behind them all.
    ...(map.parts === undefined && path !== 'participants.total' && { relation: 'union' }),
    ...(path.endsWith('.changes') && map.base !== undefined && { direction: at('direction') }),
  };
  const kept = Object.fromEntries(Object.entries(map).filter(([key]) => map[key] !== usual[key]));
  // "mỗi hội nghị có 80 đoàn viên dự, tổng số 800 lượt đoàn viên", where the total comes out of it, whatever the data say.
  const isEach = path === 'conferences.attendance' && map.each !== undefined && map.total === undefined;
  return isEach ? { ...kept, unit: at('unit').replace(/^lượt /u, '') } : kept;
}

/** A sentence of few places does not say what they are called together; without counts no unit is printed, nor a plan of none. */
function unprintedOf(places: Map): Map {
  const rows = isItems(places.rows) ? places.rows : [];
  const numbers = rows.map((row) => PLANNED.map((key) => textAt(row, key)).find((text) => text !== '') ?? '');
  const isCounted = numbers.some((text) => text !== '' && !/%|đồng/u.test(text));
  const hasPlan = rows.some((row) => ['plan', 'percent', 'shortfall', 'excess'].some((key) => textAt(row, key) !== ''));
  const unprinted = [
    ...(rows.length > 3 ? [] : ['called']),
    ...(isCounted ? [] : ['unit']),
    ...(hasPlan ? [] : ['giver', 'year', 'by', 'planName', 'limit']),
  ];
  return Object.fromEntries(unprinted.map((key) => [key, places[key]]));
}

/** The first of these tells of what kind the numbers of a place are. */
const PLANNED = ['value', 'plan', 'shortfall', 'excess'] as const;

function isMap(value: Value): value is Map {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isItems(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Each of these stands in a paragraph of its own. */
const SENTENCES = /^(?:overview|leadership|achievements|limitations|causes|directions)$/u;

/** How a list in one phrase is parted is not printed. */
function isWords(items: readonly Value[]): items is readonly string[] {
  return items.every((item) => typeof item === 'string');
}

function joined(items: readonly string[]): string {
  return items
    .flatMap((item) => item.split(/; |, | và /u))
    .map((item, nth) => (nth === 0 ? item : plain(item)))
    .join(', ');
}

function merged(map: { readonly [key: string]: Value }): { readonly [key: string]: Value } {
  const all = { ...map };
  for (const [one, other] of SIDE_BY_SIDE) {
    const [first, second] = [all[one], other === 'sets.milestones.about' ? aboutIn(all.sets) : all[other]];
    if (typeof first !== 'string' || typeof second !== 'string' || second === '') continue;
    all[one] = `${first} ${second}`;
    if (other !== 'sets.milestones.about') all[other] = '';
  }
  return all;
}

function aboutIn(sets: Value): Value {
  return isItems(sets ?? '') ? textAt(sets, '0', 'milestones', '0', 'about') : '';
}

function field(value: Value, key: string): Value {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, Value>>)[key] : undefined;
}

function textAt(value: Value, ...path: readonly string[]): string {
  const found = path.reduce(field, value);
  return typeof found === 'string' ? found : '';
}

/** How a number or date is written is the report's; so is a sentence's first letter. */
function plain(written: string): string {
  // "{{participants.voluntary.value}}" is called "{{participants.voluntary}}" as well.
  const text = written.replaceAll('.value}}', '}}');
  if (/^K\/T |^KT\. /u.test(text)) return text.replace(/^K\/T |^KT\. /u, 'KT ');
  const date = /^(?:(\d{1,2})\/)?(?:(\d{1,2})\/)?(\d{4})$/u.exec(text);
  if (date !== null)
    return [date[3], date[2] ?? date[1], date[2] && date[1]]
      .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
      .join('-');
  const number = text
    .replace(/(?<=\d)\.(?=\d{3}(?!\d))/gu, '')
    .replace(/(?<=\d)\.(?=\d)/u, ',')
    .replace(/%$/u, '')
    .replace(/^0+(?=\d)/u, '');
  return /^[\d,]+$/u.test(number) ? number : text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}
