import type { ExtentRange, FormatTerm, PageElement } from '../../diagnostics/lintTerms.js';
import type { Align, LaidParagraph, LaidRun } from '../read/laidParagraph.js';
import { isUpperLine } from '../sheet/endOf.js';
import { alone, type FormatFault, fault, points, term, within } from './formatRule.js';

/** How an element has to look; what is left out is not asked. Sizes are half-points. */
export interface FormatLook {
  readonly sizes?: ExtentRange;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly align?: Align;
  readonly upper?: boolean;
}

/** Looks that are on or off: the aspect, and what it is called when on and when off. */
const SWITCHES = [
  ['bold', 'weight', 'bold', 'regular'],
  ['italic', 'slope', 'italic', 'upright'],
  ['underline', 'underline', 'underlined', 'plain'],
] as const satisfies readonly (readonly [keyof FormatLook & keyof LaidRun, string, FormatTerm, FormatTerm])[];

/** What of these paragraphs looks otherwise. */
export function lookFaults(
  element: PageElement,
  paragraphs: readonly LaidParagraph[],
  look: FormatLook,
): readonly FormatFault[] {
  return paragraphs.flatMap((paragraph) => {
    const { align, upper, sizes } = look;
    const found: FormatFault[] = [];
    if (upper && !isUpperLine(paragraph)) found.push(fault(element, 'case', term('lower'), term('upper'), paragraph));
    if (align !== undefined && paragraph.align !== align)
      found.push(fault(element, 'alignment', term(paragraph.align), term(align), paragraph));
    if (sizes !== undefined) found.push(...sizeFaults(element, paragraph, sizes));
    for (const [key, aspect, on, off] of SWITCHES) {
      const wanted = look[key];
      if (wanted === undefined || printing(paragraph).every((run) => run[key] === wanted)) continue;
      found.push(fault(element, aspect, term(wanted ? off : on), term(wanted ? on : off), paragraph));
    }
    return found;
  });
}

/** Dots to be filled in, and other signs, look as they like. */
function printing({ runs }: LaidParagraph): readonly LaidRun[] {
  return runs.filter(({ text }) => /[\p{L}\p{N}#*-]/u.test(text));
}

/** The first size of a paragraph that is out of range. */
export function sizeFaults(element: PageElement, paragraph: LaidParagraph, sizes: ExtentRange): readonly FormatFault[] {
  const wrong = printing(paragraph).find(({ size }) => !within(size, sizes));
  return wrong === undefined ? [] : [fault(element, 'size', points(alone(wrong.size)), points(sizes), paragraph)];
}
