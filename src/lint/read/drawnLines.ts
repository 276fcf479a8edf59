import type { DrawnLine } from './laidParagraph.js';
import { child, descendants, type XmlNode } from './xmlNode.js';

const EMU_PER_TWIP = 635;
const TWIPS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, px: 15, '': 15 };
/** How high a shape may be, of its length, to be a line. */
const FLAT = 0.05;

/** Lines that are drawn from a run: as DrawingML, or as the VML of older programs. Pictures are none. */
export function drawnLines(run: XmlNode): readonly DrawnLine[] {
  const drawings = ['wp:anchor', 'wp:inline'].flatMap((name) => descendants(run, name));
  return [
    ...drawings.flatMap(lineOf),
    ...['v:line', 'v:shape'].flatMap((name) => descendants(run, name)).flatMap(oldLineOf),
  ];
}

function lineOf(drawing: XmlNode): readonly DrawnLine[] {
  const { cx, cy } = child(drawing, 'wp:extent')?.at ?? {};
  const [length, height] = [Number(cx), Number(cy)];
  if (!(length > 0) || height > FLAT * length || descendants(drawing, 'pic:pic').length > 0) return [];
  const align = child(drawing, 'wp:positionH', 'wp:align')?.text.trim();
  return [{ length: length / EMU_PER_TWIP, isCentred: align === undefined ? null : align === 'center' }];
}

function oldLineOf({ name, at }: XmlNode): readonly DrawnLine[] {
  const style = Object.fromEntries((at.style ?? '').split(';').map((one) => one.split(':', 2)));
  const [from, to] = [at.from, at.to].map((end) => end?.split(',').map(twips));
  // A connector (type 32) is drawn as long as it is wide.
  const isLine = name === 'v:line' || /#_x0000_t32\b/.test(at.type ?? '');
  if (!isLine) return [];
  const length =
    from?.[0] !== undefined && to?.[0] !== undefined ? Math.abs(to[0] - from[0]) : twips(style.width ?? '');
  const position: string | undefined = style['mso-position-horizontal'];
  return [
    {
      length: length > 0 ? length : null,
      isCentred: position === undefined || position === 'absolute' ? null : position === 'center',
    },
  ];
}

function twips(length: string): number {
  const [, number, unit = ''] = /^\s*(-?[\d.]+)\s*([a-z]*)/.exec(length) ?? [];
  return Number(number) * (TWIPS[unit] ?? Number.NaN);
}
