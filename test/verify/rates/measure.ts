import type { Passage } from '../../../src/readers/readDocument.js';
import { COUNTED, type Result } from '../../../src/verify/result.js';
import { documentOf, type Subject, shortly } from '../subjects.js';
import { beside } from './beside.js';
import { claimed } from './claimed.js';
import { passagesOf, REPORTS, WAYS } from './documents.js';
import type { Edit, Edited } from './edit.js';
import { harmless } from './harmless.js';
import { moved } from './moved.js';
import { rounded } from './rounded.js';
import { slips } from './slip.js';

export interface Rate {
  right: number;
  of: number;
  readonly misses: string[];
}

/** All edits of a report. */
function editsOf(subject: Subject): readonly Edit[] {
  return [slips, moved, rounded, claimed, beside, harmless].flatMap((make) => make(subject));
}

/** How many edits of each kind were judged rightly: each nth one of each report, on one of the ways to the document in turn, or on all. */
export async function measure(nth: number, everyWay: boolean): Promise<ReadonlyMap<string, Rate>> {
  const rates = new Map<string, Rate>();
  for (const [turn, subject] of REPORTS.entries()) {
    const edits = editsOf(subject).filter((_, at) => at % nth === turn % nth);
    for (const [step, way] of WAYS.entries()) {
      const all = await passagesOf(subject, way);
      for (const [at, edit] of edits.entries()) {
        const needsControls = edit.kind.includes('control');
        if (needsControls ? !way.controls : !everyWay && at % WAYS.length !== step) continue;
        const edited = edit.apply(all);
        if (edited !== null)
          count(rates, edit, judge(subject, edit, edited), `${subject.name}, ${way.name}: ${edit.name}`);
      }
    }
  }
  return rates;
}

function count(rates: Map<string, Rate>, { kind }: Edit, wrong: string | null, name: string): void {
  const rate = rates.get(kind) ?? { right: 0, of: 0, misses: [] };
  rates.set(kind, rate);
  rate.of += 1;
  if (wrong === null) rate.right += 1;
  else rate.misses.push(wrong === '' ? name : `${name}: ${wrong}`);
}

/** Null where the edit was judged rightly; otherwise what was said of it. */
function judge({ verify }: Subject, { wanted }: Edit, { passages, touched }: Edited): string | null {
  const { results } = verify(documentOf(passages));
  const counted = results.filter(({ code }) => COUNTED[code]);
  if (wanted === 'silent') return counted.length === 0 ? null : counted.map(shortly).join('; ');
  const rows = new Set(touched.flatMap(({ row }) => row ?? []));
  const near = passages.filter((one) => touched.includes(one) || rows.has(one.row ?? -1));
  const texts = new Set(near.map(({ text }: Passage) => text));
  const isHere = (result: Result): boolean => 'text' in result && result.code !== 'agrees' && texts.has(result.text);
  return (wanted === 'told' ? results : counted).some(isHere) ? null : '';
}
