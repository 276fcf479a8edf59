import type { Finding } from '../../diagnostics/finding.js';
import { nearestWord } from '../../diagnostics/nearestWord.js';
import type { TemplateConstruct } from '../../diagnostics/templateCodes.js';
import { HELPERS, type HelperName } from './helperNames.js';
import { joinSoftLines } from './joinSoftLines.js';
import { contextShape, type Shape, VALUE } from './shape.js';
import type { TemplateSource } from './templateSource.js';

/** Where a piece of a template stands: its shape as context, and the contexts round it. */
interface Scope {
  readonly here: Shape;
  readonly outer: Scope | null;
}

export interface CheckNames {
  readonly template: TemplateSource;
  readonly program: hbs.AST.Program;
  readonly shape: Shape;
  readonly partialNames: readonly string[];
  /** Called for every partial that is included, with the shape it is given and the place that includes it. */
  readonly onPartial: (name: string, shape: Shape, range: readonly [number, number]) => void;
}

/** Checks every name, helper and partial of a template against what the data can hold, without any data. */
export function checkNames({ template, program, shape, partialNames, onPartial }: CheckNames): readonly Finding[] {
  const findings: Finding[] = [];
  const root: Scope = { here: shape, outer: null };
  visitProgram(program, root);
  return findings;

  function visitProgram(block: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of block?.body ?? []) visitStatement(statement, scope);
  }

  function visitStatement(statement: hbs.AST.Statement, scope: Scope): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        return visitMustache(statement as hbs.AST.MustacheStatement, scope);
      case 'BlockStatement':
        return visitBlock(statement as hbs.AST.BlockStatement, scope);
      case 'PartialStatement':
        return visitPartial(statement as hbs.AST.PartialStatement, scope);
      default:
        return refuseBlock(statement);
    }
  }

  function visitMustache(mustache: hbs.AST.MustacheStatement, scope: Scope): void {
    if (!mustache.escaped) return refuse(mustache, 'raw');
    const shape = shapeOf(mustache, scope);
    if (shape === null) return;
    if (shape.type === 'list') refuse(mustache, 'list', nameOf(mustache));
    if (shape.type === 'map' && shape.names.value === undefined) refuse(mustache, 'group', nameOf(mustache));
  }

  function visitBlock(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = (block.path as hbs.AST.PathExpression).original;
    if (!isHelper(name) || HELPERS[name].use !== 'block') {
      unknownHelper(block.path, name, 'block');
      return;
    }
    if (block.program?.blockParams !== undefined && block.program.blockParams.length > 0)
      return refuse(block, 'item-name');
    const [subject] = block.params;
    const shape = subject === undefined ? null : shapeOf(subject, scope);
    if (subject === undefined) refuse(block, 'no-argument', name);
    const inner = HELPERS[name].enters ? elementOf(shape) : null;
    visitProgram(block.program, inner === null ? scope : { here: inner, outer: scope });
    visitProgram(block.inverse, scope);
  }

  function visitPartial(partial: hbs.AST.PartialStatement, scope: Scope): void {
    const name = (partial.name as hbs.AST.PathExpression).original;
    if (partial.hash !== undefined) refuse(partial, 'partial-values', name);
    if (!partialNames.includes(name)) {
      findings.push({
        code: 'template-unknown-partial',
        path: [],
        range: rangeOf(partial),
        args: { name, nearest: nearestWord(name, partialNames) },
      });
      return;
    }
    const [context] = partial.params;
    const shape = context === undefined ? scope.here : shapeOf(context, scope);
    if (shape !== null) onPartial(name, shape, rangeOf(partial));
  }

  /** The shape an expression has; null where it is unknown (which has been said). */
  function shapeOf(expression: hbs.AST.Expression, scope: Scope): Shape | null {
    if (expression.type === 'PathExpression') return shapeOfPath(expression as hbs.AST.PathExpression, scope);
    if (expression.type !== 'MustacheStatement' && expression.type !== 'SubExpression') return VALUE;
    const call = expression as hbs.AST.MustacheStatement;
    const path = call.path as hbs.AST.PathExpression;
    if (call.params.length === 0 && call.hash === undefined && !isHelper(path.original))
      return shapeOfPath(path, scope);
    if (!isHelper(path.original) || HELPERS[path.original].use !== 'inline')
      return unknownHelper(path, path.original, 'inline');
    const [first = null] = call.params.map((param) => shapeOf(param, scope));
    return HELPERS[path.original].keepsShape ? first : VALUE;
  }

  function shapeOfPath(path: hbs.AST.PathExpression, scope: Scope): Shape | null {
    if (path.data) return path.parts[0] === 'root' ? follow(path, contextShape(), path.parts.slice(1)) : VALUE;
    let at: Scope | null = scope;
    for (let up = 0; up < path.depth; up++) at = at?.outer ?? null;
    if (at === null) return unknownName(path, path.original, null);
    return follow(path, at.here, path.parts);
  }

  function follow(path: hbs.AST.PathExpression, start: Shape, parts: readonly string[]): Shape | null {
    let shape: Shape = start;
    for (const part of parts) {
      if (shape.type === 'list' && part === 'length') return VALUE;
      const next: Shape | undefined =
        shape.type === 'map' && Object.hasOwn(shape.names, part) ? shape.names[part] : undefined;
      if (next === undefined)
        return unknownName(
          path,
          path.original,
          nearestWord(part, shape.type === 'map' ? Object.keys(shape.names) : []),
        );
      shape = next;
    }
    return shape;
  }

  function unknownName(node: hbs.AST.Node, name: string, nearest: string | null): null {
    findings.push({ code: 'template-unknown-name', path: [], range: rangeOf(node), args: { name, nearest } });
    return null;
  }

  function unknownHelper(node: hbs.AST.Node, name: string, use: 'block' | 'inline'): null {
    const known = Object.entries(HELPERS).flatMap(([helper, traits]) => (traits.use === use ? [helper] : []));
    findings.push({
      code: 'template-unknown-helper',
      path: [],
      range: rangeOf(node),
      args: { name, nearest: nearestWord(name, known) },
    });
    return null;
  }

  function refuseBlock(statement: hbs.AST.Statement): void {
    if (statement.type !== 'PartialBlockStatement') return refuse(statement, 'decorator');
    const { name } = statement as hbs.AST.PartialBlockStatement;
    refuse(statement, 'partial-block', (name as hbs.AST.PathExpression).original);
  }

  function refuse(node: hbs.AST.Node, construct: TemplateConstruct, name = ''): void {
    findings.push({ code: 'template-construct', path: [], range: rangeOf(node), args: { construct, name } });
  }

  function rangeOf({ loc }: hbs.AST.Node): readonly [number, number] {
    // The tree was read from the joined lines, which are as long as the lines of the file.
    const text = joinSoftLines(template.text);
    return [offsetOf(text, loc.start), offsetOf(text, loc.end)];
  }
}

function nameOf({ path }: hbs.AST.MustacheStatement): string {
  return (path as hbs.AST.PathExpression).original;
}

function isHelper(name: string): name is HelperName {
  return Object.hasOwn(HELPERS, name);
}

/** Inside `{{#each list}}` stands an item, inside `{{#with map}}` the map. */
function elementOf(shape: Shape | null): Shape | null {
  return shape?.type === 'list' ? shape.of : shape;
}

/** Handlebars counts lines from 1 and columns from 0. */
function offsetOf(text: string, { line, column }: hbs.AST.Position): number {
  let offset = 0;
  for (let current = 1; current < line; current++) offset = text.indexOf('\n', offset) + 1;
  return offset + column;
}
