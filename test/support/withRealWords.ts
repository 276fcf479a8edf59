import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { figureId } from '../../src/indicators/figureId.js';
import { summarise } from '../../src/indicators/summarise.js';
import { fingerprint } from '../../src/model/itemId.js';
import { unitYearSchema } from '../../src/model/schema/unitYear.js';
import { validate } from '../../src/model/validate.js';
import { type Leaf, walkModel } from '../../src/model/walkModel.js';
import { readDataset } from '../../src/source/readDataset.js';
import { leavesOf, nameFiguresInNarratives } from './nameFiguresInNarratives.js';
import { NUMBER_KINDS } from './numberKinds.js';
import { isRawMap, type Raw, withValue } from './raw.js';
import { withoutErrors } from './withoutErrors.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['data', 'test/fixtures', 'test/fixtures/pieces', 'test/fixtures/homes'];

/** Two sentences name a number; which, is as arbitrary as the data. */
const PICKS = [
  [7, 11],
  [13, 5],
] as const;

/** What real files leave blank. */
const SIGNERS = ['Nguyễn Văn An', 'Trần Thị Hoa', 'Lê Minh', 'Hoàng Thị Thu Hà'];

let known: ReadonlyMap<string, readonly string[]> | null = null;

/** What real files say at each key: "conferences.form" → "hội nghị khách hàng", … */
function realWords(): ReadonlyMap<string, readonly string[]> {
  known ??= new Map([...collected()].map(([key, all]) => [key, [...all].sort()]));
  return known;
}

function collected(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map([['signer.name', new Set(SIGNERS)]]);
  for (const folder of FOLDERS)
    for (const file of readdirSync(path.join(ROOT, folder)).filter((name) => name.endsWith('.yaml'))) {
      const { dataset } = readDataset(file, readFileSync(path.join(ROOT, folder, file)));
      const { unit } = validate(dataset.value, dataset.isPlain);
      if (unit === null) continue;
      const { figures } = summarise(unit);
      walkModel(unitYearSchema, unit, (leaf) => {
        const text = NUMBER_KINDS.has(leaf.kind) ? figures.get(figureId(leaf.names))?.text : wordsOf(leaf);
        if (text != null) for (const key of keysOf(leaf)) found.set(key, (found.get(key) ?? new Set()).add(text));
      });
    }
  return found;
}

/** Words that name no figure: what they call would not be there. */
function wordsOf({ kind, value }: Leaf): string | null {
  if (kind !== 'text' && kind !== 'narrative') return null;
  return typeof value === 'string' && !value.includes('{{') ? value : null;
}

/** "participants.voluntary.plan.giver", "plan.giver", "giver": where nobody has written the first, the others tell. */
function keysOf({ path: steps }: Leaf): readonly string[] {
  const keys = steps.filter((step) => typeof step === 'string');
  return [keys, keys.slice(-2), keys.slice(-1)].map((some) => some.join('.'));
}

/** The same data with words that real files say at the same keys; numbers as arbitrary as they are, or real ones too. */
export function withRealWords(raw: Raw, numbers: 'any' | 'real' = 'any'): Raw {
  const { unit } = validate(raw, () => false);
  const figures = unit === null ? new Map() : summarise(unit).figures;
  const real = leavesOf(raw).reduce((data, leaf) => {
    const said = NUMBER_KINDS.has(leaf.kind)
      ? (((numbers === 'real' && !DATES.has(leaf.kind)) || leaf.kind === 'documentNumber' ? realFor(leaf) : null) ??
        figures.get(figureId(leaf.names))?.text)
      : leaf.kind === 'text' || leaf.kind === 'narrative'
        ? (realFor(leaf) ??
          (SCHEME_LABEL.test(keysOf(leaf)[0] ?? '') ? null : String(leaf.value).replace(/ ?\{\{.*$/u, '')))
        : undefined;
    if (said === null) return withValue(data, leaf.path as (string | number)[], undefined);
    return said === undefined ? data : withValue(data, leaf.path as (string | number)[], said);
  }, raw);
  return nameFiguresInNarratives(withoutErrors(withGroups(withInitials(real))), PICKS);
}

/** A briefing is for those of whom its words speak. */
function withGroups(raw: Raw): Raw {
  if (!isRawMap(raw) || !Array.isArray(raw.briefings)) return raw;
  const briefings = raw.briefings.filter(isRawMap).map((one) => ({
    ...one,
    group: /báo chí/iu.test(`${one.meetings} ${one.listeners}`) ? 'báo chí' : 'báo cáo viên',
  }));
  return { ...raw, briefings };
}

/** A short form has the first letters of what it is short for: "UBND" of "Ủy ban nhân dân". */
function withInitials(raw: Raw): Raw {
  if (!isRawMap(raw) || !Array.isArray(raw.abbreviations)) return raw;
  const abbreviations = raw.abbreviations
    .filter(isRawMap)
    .map((one) => ({ ...one, short: initialsOf(String(one.full)) }));
  return { ...raw, abbreviations };
}

function initialsOf(words: string): string {
  const letters = words.split(' ').map((word) => word.charAt(0).toLocaleUpperCase('vi'));
  return letters.join('').normalize('NFD').replace(/\p{M}/gu, '');
}

/** Days are real whatever they are. */
const DATES: ReadonlySet<string> = new Set(['date', 'fullDate']);

function realFor(leaf: Leaf): string | null {
  const [key = '', ...others] = keysOf(leaf);
  // What a scheme is called, tells which it is.
  const keys = SCHEME_LABEL.test(key) ? [key] : [key, ...others];
  const all = keys.map((one) => realWords().get(one)).find((words) => words !== undefined) ?? [];
  const at = Number.parseInt(fingerprint(`${leaf.names.join('.')} ${String(leaf.value)}`), 36);
  return all[at % all.length] ?? null;
}

const SCHEME_LABEL = /^participants\.(?!groups)\w+\.label$/u;
