import { element, type Xml } from './element.js';

export interface ParagraphOptions {
  readonly style: string;
  readonly keepNext?: true;
  readonly alignment?: 'left' | 'center' | 'right';
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly spacing?: { readonly before?: number; readonly line?: number; readonly lineRule?: 'exact' };
}

/** A paragraph of runs and content controls (ECMA-376, 17.3.1.22). */
export function paragraph(
  { style, keepNext, alignment, indent, spacing }: ParagraphOptions,
  runs: readonly Xml[] = [],
): Xml {
  // In the order of CT_PPr.
  const look = [
    element('w:pStyle', { 'w:val': style }),
    ...(keepNext === undefined ? [] : [element('w:keepNext')]),
    ...(spacing === undefined ? [] : [element('w:spacing', named(spacing))]),
    ...(indent === undefined ? [] : [element('w:ind', named(indent))]),
    ...(alignment === undefined ? [] : [element('w:jc', { 'w:val': alignment })]),
  ];
  return element('w:p', {}, [element('w:pPr', {}, look), ...runs]);
}

function named(measures: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> {
  return Object.fromEntries(Object.entries(measures).map(([name, value]) => [`w:${name}`, value]));
}
