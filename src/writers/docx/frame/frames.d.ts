declare module 'virtual:frames' {
  /** What `layFrame` lays for one section, by profile, put in by .config/templatesModule.js; `others` in base64. */
  export const FRAMES: Readonly<
    Record<string, { readonly document: string; readonly core: string; readonly others: string }>
  >;
}
