declare module 'virtual:templates' {
  /** The files of templates/, put in by .config/templatesModule.js: folder, '' for the outer one → name → text. */
  export const TEMPLATES: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
