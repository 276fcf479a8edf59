import { type IParagraphOptions, Paragraph, type XmlComponent } from 'docx';

/** A paragraph of runs and content controls; `docx` itself takes only its own kinds of children. */
export class TextParagraph extends Paragraph {
  constructor(options: Omit<IParagraphOptions, 'children' | 'text'>, runs: readonly XmlComponent[]) {
    super(options);
    this.root.push(...runs);
  }
}
