import type { Pages, Sides } from './laidDocument.js';
import type { LaidParagraph } from './laidParagraph.js';
import { child, descendants, type XmlNode } from './xmlNode.js';

/** What pages look like before any section says so. */
export const NO_PAGES: Pages = {
  width: null,
  height: null,
  isLandscape: false,
  margins: { top: null, bottom: null, left: null, right: null, header: null },
  firstDiffers: false,
  startsAt: null,
  headers: { first: [], default: [], even: [] },
  footers: { first: [], default: [], even: [] },
};

/** `partOf`: a header or footer by its relation. What a section does not say of them, it takes from the one before. */
export function readPages(
  section: XmlNode | undefined,
  before: Pages,
  partOf: (relation: string) => XmlNode | undefined,
): Pages {
  const size = child(section, 'w:pgSz')?.at ?? {};
  const margins = child(section, 'w:pgMar')?.at ?? {};
  const gutter = twips(margins.gutter) ?? 0;
  const left = twips(margins.left);
  return {
    width: twips(size.w),
    height: twips(size.h),
    isLandscape: size.orient === 'landscape',
    margins: {
      top: twips(margins.top),
      bottom: twips(margins.bottom),
      left: left === null ? null : left + gutter,
      right: twips(margins.right),
      header: twips(margins.header),
    },
    firstDiffers: isSaid(child(section, 'w:titlePg')),
    startsAt: child(section, 'w:pgNumType')?.at.start ?? null,
    headers: sidesOf('w:headerReference', before.headers),
    footers: sidesOf('w:footerReference', before.footers),
  };

  function sidesOf(name: string, inherited: Sides): Sides {
    const side = (type: keyof Sides): readonly LaidParagraph[] => {
      const reference = section?.children.find((one) => one.name === name && (one.at.type ?? 'default') === type);
      return reference === undefined ? inherited[type] : paragraphsIn(partOf(reference.at['r:id'] ?? ''));
    };
    return { first: side('first'), default: side('default'), even: side('even') };
  }
}

export function paragraphsIn(node: XmlNode | undefined): readonly LaidParagraph[] {
  return descendants(node, 'w:p').flatMap(({ paragraph }) => paragraph ?? []);
}

function isSaid(node: XmlNode | undefined): boolean {
  return node !== undefined && !/^(?:0|false|off)$/.test(node.at.val ?? '1');
}

/** Strict documents may give lengths with a unit, which these rules then do not judge. */
function twips(value: string | undefined): number | null {
  return value !== undefined && /^-?\d+(?:\.\d+)?$/.test(value) ? Math.abs(Number(value)) : null;
}
