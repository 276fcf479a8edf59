import type { BlockHelper, InlineHelper } from './helperNames.js';

/** 0-based UTF-16 offsets in the template's text. */
export type TextRange = readonly [start: number, end: number];

/** A template as it is checked and run: what templates of reports do not have is not in it. */
export type Program = readonly Statement[];

export type Statement =
  | { readonly type: 'text'; readonly text: string; readonly start: number }
  | { readonly type: 'print'; readonly value: Expression; readonly range: TextRange }
  | TemplateBlock
  | Include;

export interface TemplateBlock {
  readonly type: 'block';
  readonly helper: BlockHelper;
  readonly subject: Expression;
  readonly program: Program;
  /** Behind `{{else}}`. */
  readonly inverse: Program;
  readonly range: TextRange;
}

/** `{{> name}}`, `{{> name context}}` */
export interface Include {
  readonly type: 'include';
  readonly name: string;
  /** Null: the context that it stands in. */
  readonly context: Expression | null;
  readonly range: TextRange;
}

export type Expression = NamePath | Literal | Call;

export interface NamePath {
  readonly type: 'path';
  /** As it is written: "../unit.name". */
  readonly name: string;
  readonly parts: readonly string[];
  /** Where it begins: so many contexts further out, or at the whole report (`@root`). */
  readonly from: number | 'root';
  readonly range: TextRange;
}

export interface Literal {
  readonly type: 'literal';
  readonly value: string | number | boolean | null;
  readonly range: TextRange;
}

export interface Call {
  readonly type: 'call';
  readonly helper: InlineHelper;
  readonly args: readonly Expression[];
  readonly range: TextRange;
}
