import type { Finding, Path } from '../../diagnostics/finding.js';
import { childSchema, unwrap } from '../../model/childSchema.js';
import { isMap } from '../../model/isMap.js';
import { itemId } from '../../model/itemId.js';
import { type Identify, identities } from '../../model/list.js';
import { unitYearSchema } from '../../model/schema/unitYear.js';
import { type Draft, type MapDraft, plainDraft, textDraft } from './draft.js';

export interface Framed {
  readonly draft: MapDraft;
  /** Numbers that both give; their places are in the frame. */
  readonly findings: readonly Finding[];
}

/**
 * The frame (unit, report, the province's own documents and words) filled with the sums. What the frame says stays as
 * it is, its list items come first, and a word of the units gives way to it; but no number of it takes a sum's place.
 */
export function withFrame(frame: unknown, sums: MapDraft): Framed {
  const findings: Finding[] = [];
  const draft = merge(frame, sums, []) as MapDraft;
  return { draft, findings };

  function merge(given: unknown, sum: Draft | undefined, path: Path): Draft {
    if (given === undefined || (given === null && sum !== undefined)) return sum ?? { type: 'blank' };
    if (Array.isArray(given)) return mergeLists(given, sum, path);
    if (isMap(given)) return mergeMaps(given, sum?.type === 'map' ? sum : undefined, path);
    if (sum?.type === 'text' && sum.quantity !== undefined) refuse(path, sum.text);
    return given === null ? { type: 'blank' } : textDraft(String(given));
  }

  function mergeMaps(given: Readonly<Record<string, unknown>>, sum: MapDraft | undefined, path: Path): Draft {
    const known = Object.keys(childSchema(unitYearSchema, path)?.shape ?? {});
    const keys = [...new Set([...known, ...Object.keys(given)])];
    const entries = keys
      .filter((key) => given[key] !== undefined || sum?.entries.has(key))
      .map((key) => [key, merge(given[key], sum?.entries.get(key), [...path, key])] as const);
    return { type: 'map', entries: new Map(entries) };
  }

  function mergeLists(given: readonly unknown[], sum: Draft | undefined, path: Path): Draft {
    const identify = identityOf(path);
    const own = given.map((item) => merge(item, undefined, [...path, 0]));
    const names = new Map(given.map((item, index) => [itemId(item, identify), index]));
    const added = (sum?.type === 'list' ? sum.items : []).filter((item) => {
      const index = names.get(itemId(plainDraft(item), identify));
      const number = index === undefined ? null : firstNumber(item);
      if (index !== undefined && number !== null) refuse([...path, index], number);
      return index === undefined;
    });
    return { type: 'list', items: [...own, ...added] };
  }

  function refuse(path: Path, sum: string): void {
    findings.push({ code: 'rollup-frame-number', path, args: { key: path.join('.'), sum } });
  }
}

function identityOf(path: Path): Identify | undefined {
  const key = path.at(-1);
  const schema = typeof key === 'string' ? childSchema(unitYearSchema, path.slice(0, -1))?.shape[key] : undefined;
  return schema === undefined ? undefined : identities.get(unwrap(schema));
}

function firstNumber(draft: Draft): string | null {
  switch (draft.type) {
    case 'text':
      return draft.quantity === undefined ? null : draft.text;
    case 'blank':
      return null;
    case 'list':
      return draft.items.map(firstNumber).find((number) => number !== null) ?? null;
    case 'map':
      return [...draft.entries.values()].map(firstNumber).find((number) => number !== null) ?? null;
  }
}
