import type { Finding } from '../../diagnostics/finding.js';
import type { TemplateConstruct } from '../../diagnostics/templateCodes.js';
import { HELPERS, isBlockHelper, isInlineHelper } from './helperNames.js';
import type { Expression, NamePath, Program, Statement, TextRange } from './program.js';
import type { Suggest } from './suggestions.js';

export interface ReadProgram {
  readonly program: Program;
  /** What templates of reports do not have; it is left out. */
  readonly findings: readonly Finding[];
}

type Parsed = hbs.AST.Program | undefined;
type Path = hbs.AST.PathExpression;

/** Handlebars' syntax tree → a program of ours. `rangeOf`: the place of a node in the text. */
export function readProgram(
  parsed: hbs.AST.Program,
  rangeOf: (node: hbs.AST.Node) => TextRange,
  suggest: Suggest,
): ReadProgram {
  const findings: Finding[] = [];
  return { program: readStatements(parsed), findings };

  function readStatements(program: Parsed): Program {
    return (program?.body ?? []).flatMap((statement) => readStatement(statement) ?? []);
  }

  function readStatement(statement: hbs.AST.Statement): Statement | null {
    switch (statement.type) {
      case 'ContentStatement': {
        // `~` takes blanks away, in front as well.
        const { value, original } = statement as hbs.AST.ContentStatement;
        return { type: 'text', text: value, start: rangeOf(statement)[0] + String(original).indexOf(value) };
      }
      case 'CommentStatement':
        return null;
      case 'MustacheStatement':
        return readPrint(statement as hbs.AST.MustacheStatement);
      case 'BlockStatement':
        return readBlock(statement as hbs.AST.BlockStatement);
      case 'PartialStatement':
        return readInclude(statement as hbs.AST.PartialStatement);
      case 'PartialBlockStatement':
        return refuse(statement, 'partial-block', nameOf((statement as hbs.AST.PartialBlockStatement).name));
      default:
        return refuse(statement, 'decorator');
    }
  }

  function readPrint(mustache: hbs.AST.MustacheStatement): Statement | null {
    if (!mustache.escaped) return refuse(mustache, 'raw');
    const value = readExpression(mustache);
    if (value === null) return null;
    return value.type === 'literal' ? refuse(mustache, 'literal') : { type: 'print', value, range: rangeOf(mustache) };
  }

  function readBlock(block: hbs.AST.BlockStatement): Statement | null {
    const name = nameOf(block.path);
    const range = rangeOf(block);
    // Other languages of templates have `{{#list}}` for a loop.
    if (!isBlockHelper(name)) return unknownHelper(block.path, name, 'block', block.params.length === 0);
    if (hasValues(block)) return refuse(block, 'values', name);
    if ([block.program, block.inverse].some((program) => (program?.blockParams?.length ?? 0) > 0))
      return refuse(block, 'item-name');
    if (block.params.length > 1) return refuse(block, 'arguments', name);
    const [first] = block.params;
    if (first === undefined) refuse(block, 'no-argument', name);
    const subject = first === undefined ? null : readExpression(first);
    const [program, inverse] = [readStatements(block.program), readStatements(block.inverse)];
    return subject === null ? null : { type: 'block', helper: name, subject, program, inverse, range };
  }

  function readInclude(partial: hbs.AST.PartialStatement): Statement | null {
    if (partial.name.type === 'SubExpression') return refuse(partial, 'partial-computed');
    const name = nameOf(partial.name);
    if (hasValues(partial) || partial.params.length > 1) return refuse(partial, 'partial-values', name);
    const [given] = partial.params;
    const context = given === undefined ? null : readExpression(given);
    if (given !== undefined && context === null) return null;
    return { type: 'include', name, context, range: rangeOf(partial) };
  }

  /** Null where it is none (which has been said). */
  function readExpression(node: hbs.AST.Expression): Expression | null {
    const range = rangeOf(node);
    switch (node.type) {
      case 'PathExpression':
        return readPath(node as Path);
      case 'StringLiteral':
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return { type: 'literal', value: (node as hbs.AST.StringLiteral).value, range };
      case 'MustacheStatement':
      case 'SubExpression':
        return readCall(node as hbs.AST.MustacheStatement);
      default:
        return { type: 'literal', value: null, range };
    }
  }

  function readCall(call: hbs.AST.MustacheStatement): Expression | null {
    const name = nameOf(call.path);
    // `{{name}}` is a name, and so is a helper's name behind a dot or a number.
    const isName = call.params.length === 0 && !hasValues(call) && !Object.hasOwn(HELPERS, name);
    if (isName) return readExpression(call.path);
    if (!isInlineHelper(name)) return unknownHelper(call.path, name, 'inline', false);
    if (hasValues(call)) return refuse(call, 'values', name);
    const args = call.params.map(readExpression);
    const read = args.filter((one) => one !== null);
    return read.length < args.length ? null : { type: 'call', helper: name, args: read, range: rangeOf(call) };
  }

  function readPath(path: Path): NamePath | null {
    const range = rangeOf(path);
    if (!path.data) return { type: 'path', name: path.original, parts: path.parts, from: path.depth, range };
    const [data, ...parts] = path.parts;
    if (data === 'root' && path.depth === 0) return { type: 'path', name: path.original, parts, from: 'root', range };
    const args = { name: path.original, nearest: null };
    findings.push({ code: 'template-unknown-name', path: [], range, args });
    return null;
  }

  function unknownHelper(node: hbs.AST.Node, name: string, use: 'block' | 'inline', isAlone: boolean): null {
    const known = Object.entries(HELPERS).flatMap(([helper, traits]) => (traits.use === use ? [helper] : []));
    const args = { name, nearest: suggest(name, known) ?? (isAlone ? `each ${name}` : null) };
    findings.push({ code: 'template-unknown-helper', path: [], range: rangeOf(node), args });
    return null;
  }

  function refuse(node: hbs.AST.Node, construct: TemplateConstruct, name = ''): null {
    findings.push({ code: 'template-construct', path: [], range: rangeOf(node), args: { construct, name } });
    return null;
  }
}

/** `key=value` */
function hasValues({ hash }: { readonly hash: hbs.AST.Hash | undefined }): boolean {
  return hash !== undefined;
}

/** As it is written; of `{{5}}` the number. */
function nameOf(node: hbs.AST.Node): string {
  return String((node as Path).original);
}
