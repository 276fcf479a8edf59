import { element, type Xml } from './markup/element.js';

/**
 * A figure as an inline plain-text content control (ECMA-376, 17.5.2): after people have edited the file the number is
 * still found by its name. `w:alias` says the same as `w:tag` because LibreOffice keeps only the alias.
 */
export function figureControl(controlId: number, figureId: string, run: Xml): Xml {
  return element('w:sdt', {}, [
    // In the order of CT_SdtPr; Word refuses another.
    element('w:sdtPr', {}, [
      element('w:alias', { 'w:val': figureId }),
      element('w:tag', { 'w:val': figureId }),
      element('w:id', { 'w:val': controlId }),
      // No frame around the number: the reader of the printed report must not see where data ends and prose begins.
      element('w15:appearance', { 'w15:val': 'hidden' }),
      element('w:text'),
    ]),
    element('w:sdtContent', {}, [run]),
  ]);
}
