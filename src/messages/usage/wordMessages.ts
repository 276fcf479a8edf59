/** What cannot be asked of a Word template. */
export interface WordMessages {
  readonly wordTemplateFormat: (args: { format: string }) => string;
  /** `templates eject --docx` */
  readonly ejectWordOnly: (args: { set: string; usual: string }) => string;
}
