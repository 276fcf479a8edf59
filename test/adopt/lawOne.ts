import { parse } from 'yaml';
import { adopt } from '../../src/jobs/adopt.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { joinList } from '../../src/report/vietnamese/joinList.js';
import { WRITERS } from '../../src/writers/index.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';

/** Values that no document prints, or prints so that they cannot be told from others; each with the reason. */
const UNKNOWABLE: readonly { readonly key: RegExp; readonly why: string }[] = [
  { key: /(?:^|\.)id$/u, why: 'a name stands with a figure only, and is made anew where there is none' },
  { key: /(?:^|\.)(?:source|origin|measure|relation|undated|code)$/u, why: 'for checks and sums; nothing prints it' },
  { key: /^report\.(?:party|state)\./u, why: 'the letterhead of the other layout' },
  { key: /^report\.twoSided$/u, why: 'how the paper is printed' },
  { key: /^facts\.label$/u, why: 'a fact is printed within the words that call it' },
  { key: /^period\.label$/u, why: 'a subject in words of its own leaves it out' },
  { key: /^goals\.sets\.milestones\.about$/u, why: 'stands behind what the goal is about, and is compared with it' },
  { key: /^participants\.total\.plan\.name$/u, why: '"kế hoạch năm" of 2019 is printed like "kế hoạch" of "năm 2019"' },
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
}

/** Data → report → data: every value at its key, names of items and their order aside. */
export async function lawOne(data: Uint8Array, format: 'docx' | 'html' = 'docx'): Promise<Difference> {
  const { report } = buildReport({ name: 'x.yaml', data }, { renderer, profile: null });
  if (report === null) throw new Error('no report');
  const { adopted } = adopt({ name: `x.${format}`, data: await WRITERS[format].write(report) });
  const given = parse(new TextDecoder().decode(data)) as Value;
  const found = parse(adopted?.text ?? '') as Value;
  // Words have no mark: what calls them by name is printed like what says them, and so is a short form.
  const label = textAt(given, 'period', 'label');
  const forms = isItems(field(found, 'abbreviations')) ? (field(found, 'abbreviations') as readonly Value[]) : [];
  const said = (leaf: string): string =>
    forms.reduce<string>(
      (text, form) => text.replaceAll(`${textAt(form, 'full')} (${textAt(form, 'short')})`, textAt(form, 'short')),
      leaf.replaceAll('{{period.label}}', label),
    );
  const left = [...leaves(found, '')];
  const missing = leaves(given, '')
    .map(said)
    .filter((leaf) => {
      const at = left.indexOf(leaf);
      if (at !== -1) left.splice(at, 1);
      return at === -1;
    });
  // "truyền hình Bến Tre (THBT)" may stand in the data without being one of the list.
  const added = left.filter((leaf) => !leaf.startsWith('abbreviations.'));
  return { missing, added, same: leaves(given, '').length - missing.length };
}

type Value = string | number | boolean | null | undefined | readonly Value[] | { readonly [key: string]: Value };

/** "conferences.count: 12" */
function leaves(value: Value, path: string): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  if (isItems(value))
    return isWords(value) && !SENTENCES.test(path)
      ? leaves(joined(value), path)
      : value.flatMap((item) => leaves(item, path));
  if (typeof value === 'object')
    return Object.entries(merged(value)).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
  return UNKNOWABLE.some(({ key }) => key.test(path)) ? [] : [`${path}: ${plain(String(value))}`];
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
  return joinList(items.flatMap((item) => item.split('; ')));
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
function plain(text: string): string {
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
