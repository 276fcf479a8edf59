/// <reference types="handlebars" />

/** The parser alone, which the package has no types for: its compiler and runtime are not needed. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(input: string, options: { readonly ignoreStandalone: boolean }): hbs.AST.Program;
}
