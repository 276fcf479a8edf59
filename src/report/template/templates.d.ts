declare module 'virtual:templates' {
  /** The files of templates/, put in by .config/templatesModule.js: folder, '' for the outer one → name → text. */
  export const TEMPLATES: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare module 'virtual:programs' {
  /** The same files, parsed and checked, put in by .config/templatesModule.js: "templates/report.md.hbs" → program. */
  export const PROGRAMS: Readonly<Record<string, import('./program.js').Program>>;
}
