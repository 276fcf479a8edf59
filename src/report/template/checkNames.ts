import type { Finding } from '../../diagnostics/finding.js';
import type { TemplateConstruct } from '../../diagnostics/templateCodes.js';
import { argumentAt, arityOf, HELPERS } from './helperNames.js';
import type {
  Call,
  Expression,
  Include,
  Literal,
  NamePath,
  Program,
  Statement,
  TemplateBlock,
  TextRange,
} from './program.js';
import { elementOf, FLAG, fits, isPrinted, type Shape, TEXT } from './shape.js';

import { createSuggestions } from './suggestions.js';

/** Where a piece of a template stands: its shape as context, and the contexts round it. */
interface Scope {
  readonly here: Shape;
  readonly outer: Scope | null;
  /** How many blocks and partials stand round it. */
  readonly depth: number;
}

export interface CheckNames {
  readonly program: Program;
  readonly shape: Shape;
  /** That of the whole report, for `@root`. */
  readonly root: Shape;
  /** How many blocks and partials stand round the template. */
  readonly depth: number;
  readonly partialNames: readonly string[];
  /** Called for every partial that is included, with the shape it is given and the place that includes it. */
  readonly onPartial: (name: string, shape: Shape, range: TextRange, depth: number) => void;
}

/** Checks every name and argument of a template against what the data can hold, without any data. */
export function checkNames({ program, shape, root, depth, partialNames, onPartial }: CheckNames): readonly Finding[] {
  const findings: Finding[] = [];
  const suggest = createSuggestions();
  visitProgram(program, { here: shape, outer: null, depth });
  return findings;

  function visitProgram(statements: Program, scope: Scope): void {
    for (const statement of statements) visitStatement(statement, scope);
  }

  function visitStatement(statement: Statement, scope: Scope): void {
    switch (statement.type) {
      case 'text':
        return;
      case 'print':
        return visitPrint(statement.value, statement.range, scope);
      case 'block':
        return visitBlock(statement, scope);
      case 'include':
        return visitInclude(statement, scope);
    }
  }

  function visitPrint(value: Expression, range: TextRange, scope: Scope): void {
    const printed = shapeOf(value, scope);
    if (printed === null || isPrinted(printed)) return;
    refuse(range, printed.type === 'list' || printed.type === 'flag' ? printed.type : 'group', nameOf(value));
  }

  function visitBlock({ helper, subject, program: inner, inverse }: TemplateBlock, scope: Scope): void {
    const given = shapeOf(subject, scope);
    const isRight = given === null || checkArgument(helper, 0, subject, given, null);
    const within = { ...scope, depth: scope.depth + 1 };
    if (!HELPERS[helper].enters) visitProgram(inner, within);
    // What stands inside is checked against what it will be given, or not at all.
    else if (given !== null && isRight) visitProgram(inner, { ...within, here: elementOf(given), outer: scope });
    visitProgram(inverse, within);
  }

  function visitInclude({ name, context, range }: Include, scope: Scope): void {
    if (!partialNames.includes(name)) {
      const args = { name, nearest: suggest(name, partialNames) };
      findings.push({ code: 'template-unknown-partial', path: [], range, args });
      return;
    }
    const given = context === null ? scope.here : shapeOf(context, scope);
    if (given !== null) onPartial(name, given, range, scope.depth + 1);
  }

  /** The shape an expression has; null where it is unknown (which has been said). */
  function shapeOf(expression: Expression, scope: Scope): Shape | null {
    switch (expression.type) {
      case 'literal':
        return TEXT;
      case 'path':
        return shapeOfPath(expression, scope);
      case 'call':
        return shapeOfCall(expression, scope);
    }
  }

  function shapeOfCall({ helper, args, range }: Call, scope: Scope): Shape | null {
    const { least, most } = arityOf(helper);
    if (args.length < least || args.length > most) return refuse(range, 'arguments', helper);
    const shapes = args.map((one) => shapeOf(one, scope));
    const [first = null] = shapes;
    const right = args.map((one, index) => {
      const given = shapes[index] ?? null;
      return given !== null && checkArgument(helper, index, one, given, first);
    });
    if (first === null || right.includes(false)) return null;
    const { gives } = HELPERS[helper];
    if (gives === 'item') return elementOf(first);
    return gives === 'list' ? first : gives === 'flag' ? FLAG : TEXT;
  }

  /** `list`: the shape of the helper's first argument. */
  function checkArgument(
    helper: keyof typeof HELPERS,
    index: number,
    given: Expression,
    shape: Shape,
    list: Shape | null,
  ): boolean {
    const wanted = argumentAt(helper, index);
    if (wanted === 'anything') return true;
    const isRight =
      wanted === 'key' || wanted === 'word'
        ? isWord(given, wanted, list)
        : given.type !== 'literal' && fits(wanted, shape);
    if (!isRight) refuse(given.range, `needs-${wanted}`, helper);
    return isRight;
  }

  function shapeOfPath(path: NamePath, scope: Scope): Shape | null {
    if (path.from === 'root') return follow(path, root);
    let at: Scope | null = scope;
    for (let up = 0; up < path.from; up++) at = at?.outer ?? null;
    return at === null ? unknownName(path, null) : follow(path, at.here);
  }

  function follow(path: NamePath, start: Shape): Shape | null {
    let shape: Shape = start;
    for (const [index, part] of path.parts.entries()) {
      if (shape.type === 'list' && part === 'length') return FLAG;
      const names: Readonly<Record<string, Shape>> = shape.type === 'map' ? shape.names : {};
      const next = Object.hasOwn(names, part) ? names[part] : undefined;
      if (next === undefined) return unknownName(path, meantBy(path, index, names));
      shape = next;
    }
    return shape;
  }

  /** The whole name that was meant, as far as its parts are like known ones: of "Unit.Name" "unit.name". */
  function meantBy({ name, parts }: NamePath, index: number, known: Readonly<Record<string, Shape>>): string | null {
    const wrong = parts.slice(index);
    const meant: string[] = [];
    let names = known;
    for (const part of wrong) {
      const word = Object.hasOwn(names, part) ? part : suggest(part, Object.keys(names));
      const shape = word === null ? undefined : names[word];
      if (word === null || shape === undefined) break;
      meant.push(word);
      names = shape.type === 'map' ? shape.names : {};
    }
    return meant.length === 0 ? null : name.slice(0, name.length - wrong.join('.').length) + meant.join('.');
  }

  function unknownName({ name, range }: NamePath, nearest: string | null): null {
    findings.push({ code: 'template-unknown-name', path: [], range, args: { name, nearest } });
    return null;
  }

  function refuse(range: TextRange, construct: TemplateConstruct, name: string): null {
    findings.push({ code: 'template-construct', path: [], range, args: { construct, name } });
    return null;
  }
}

/** A word written out; as a key, the name of a choice in the items of a list. */
function isWord(given: Expression, wanted: 'key' | 'word', list: Shape | null): given is Literal {
  if (given.type !== 'literal') return false;
  if (wanted === 'word') return true;
  const item = list === null ? null : elementOf(list);
  const key = String(given.value);
  const named = item?.type === 'map' && Object.hasOwn(item.names, key) ? item.names[key] : undefined;
  return named !== undefined && fits('choice', named);
}

function nameOf(value: Expression): string {
  return value.type === 'path' ? value.name : value.type === 'call' ? value.helper : String(value.value);
}
