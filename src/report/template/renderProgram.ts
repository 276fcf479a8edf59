import { LIMITS } from '../../diagnostics/limits.js';
import { joinList } from '../vietnamese/joinList.js';
import { saysAnything, trimWithin } from './chunkMarks.js';
import { helpers, isThere, type RenderData } from './helpers.js';
import type { Call, Expression, Include, NamePath, Program, TemplateBlock } from './program.js';

/** A context, and those round it. */
interface Scope {
  readonly here: unknown;
  readonly outer: Scope | null;
}

export interface Rendering {
  readonly partials: ReadonlyMap<string, Program>;
  readonly data: RenderData;
}

/** Runs a template that was checked: every name leads to what its helper takes, or to nothing. Null where it would do or print more than `LIMITS.template` allows. */
export function renderProgram(program: Program, context: unknown, { partials, data }: Rendering): string | null {
  const root: Scope = { here: context, outer: null };
  let { steps, letters } = LIMITS.template;
  try {
    return runAll(program, root);
  } catch (error) {
    if (error instanceof Spent) return null;
    throw error;
  }

  function runAll(statements: Program, scope: Scope): string {
    let text = '';
    for (const statement of statements) {
      steps -= 1;
      if (steps < 0 || data.tokens.isSpent()) throw new Spent();
      switch (statement.type) {
        case 'text':
          text += statement.text;
          break;
        case 'print':
          text += printed(valueAt(statement.value, scope));
          break;
        case 'block':
          text += runBlock(statement, scope);
          break;
        case 'include':
          text += runInclude(statement, scope);
          break;
      }
      if (text.length > letters) throw new Spent();
    }
    letters -= text.length;
    return text;
  }

  function runBlock({ helper, subject, program: inner, inverse }: TemplateBlock, scope: Scope): string {
    const value = valueAt(subject, scope);
    const within = (here: unknown): string => runAll(inner, { here, outer: scope });
    switch (helper) {
      case 'if':
        return runAll(isThere(value) ? inner : inverse, scope);
      case 'unless':
        return runAll(isThere(value) ? inverse : inner, scope);
      case 'with':
        return isThere(value) ? within(value) : runAll(inverse, scope);
      case 'each': {
        const items = listOf(value);
        return items.length === 0 ? runAll(inverse, scope) : items.map(within).join('');
      }
      case 'listed': {
        const items = listOf(value)
          .map((item) => trimWithin(within(item)))
          .filter(saysAnything);
        return items.length === 0 ? runAll(inverse, scope) : joinList(items);
      }
    }
  }

  /** A partial knows its context, and nothing round it. */
  function runInclude({ name, context: given }: Include, scope: Scope): string {
    const here = given === null ? scope.here : valueAt(given, scope);
    return runAll(partials.get(name) ?? [], { here, outer: null });
  }

  function valueAt(expression: Expression, scope: Scope): unknown {
    switch (expression.type) {
      case 'literal':
        return expression.value;
      case 'path':
        return follow(expression, scope);
      case 'call':
        return call(expression, scope);
    }
  }

  function call({ helper, args }: Call, scope: Scope): unknown {
    const values = args.map((one) => valueAt(one, scope));
    // A helper looks at every item of a list.
    for (const value of values) steps -= Array.isArray(value) ? value.length : 0;
    return helpers[helper](values, data);
  }

  function follow({ parts, from }: NamePath, scope: Scope): unknown {
    let at: Scope | null = from === 'root' ? root : scope;
    for (let up = 0; from !== 'root' && up < from; up++) at = at?.outer ?? null;
    return parts.reduce<unknown>(
      (here, part) =>
        typeof here === 'object' && here !== null && Object.hasOwn(here, part)
          ? (here as Readonly<Record<string, unknown>>)[part]
          : undefined,
      at?.here,
    );
  }
}

/** More was done or printed than any report needs. */
class Spent extends Error {}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function printed(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
