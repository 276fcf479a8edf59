import type { DocxContext } from './context.js';
import { element, type Xml } from './markup/element.js';
import { paragraph } from './markup/paragraph.js';
import { STYLE } from './styles/styleIds.js';

const EMU_PER_TWIP = 635;
const THICKNESS_EMU = 9525; // 0.75 pt
/** From the top of the line's own paragraph, which follows the text at once. */
const DROP_TWIPS = 40;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/**
 * A paragraph of a few points that holds nothing but a solid line `length` twips long, centred. The decree asks for a
 * line of a given length and leaves its technique open; a drawn one has exactly that length in every program. It has
 * a paragraph of its own so that it stays below its text however that text wraps.
 */
export function drawnLine(length: number, context: DocxContext): Xml {
  const id = context.nextDrawingId();
  return paragraph({ style: STYLE.rule }, [drawingRun(shape(length, id), fallback(length))]);
}

function drawingRun(drawing: Xml, picture: Xml): Xml {
  return element('w:r', {}, [
    element('mc:AlternateContent', {}, [
      element('mc:Choice', { Requires: 'wps' }, [drawing]),
      // Programs older than Word 2010 know no DrawingML shapes.
      element('mc:Fallback', {}, [picture]),
    ]),
  ]);
}

function shape(length: number, id: number): Xml {
  const cx = Math.round(length * EMU_PER_TWIP);
  const off = { x: 0, y: 0 };
  return element('w:drawing', {}, [
    element(
      'wp:anchor',
      {
        distT: 0,
        distB: 0,
        distL: 0,
        distR: 0,
        simplePos: 0,
        relativeHeight: id,
        behindDoc: 0,
        locked: 0,
        layoutInCell: 1,
        allowOverlap: 1,
      },
      [
        element('wp:simplePos', off),
        element('wp:positionH', { relativeFrom: 'column' }, [element('wp:align', {}, ['center'])]),
        element('wp:positionV', { relativeFrom: 'paragraph' }, [
          element('wp:posOffset', {}, [String(DROP_TWIPS * EMU_PER_TWIP)]),
        ]),
        element('wp:extent', { cx, cy: 0 }),
        element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
        element('wp:wrapNone'),
        element('wp:docPr', { id, name: `Đường kẻ ${id}` }),
        element('wp:cNvGraphicFramePr'),
        element('a:graphic', { 'xmlns:a': DRAWING }, [
          element('a:graphicData', { uri: SHAPE }, [
            element('wps:wsp', {}, [
              element('wps:cNvCnPr'),
              element('wps:spPr', {}, [
                element('a:xfrm', {}, [element('a:off', off), element('a:ext', { cx, cy: 0 })]),
                element('a:prstGeom', { prst: 'line' }, [element('a:avLst')]),
                element('a:ln', { w: THICKNESS_EMU }, [
                  element('a:solidFill', {}, [element('a:srgbClr', { val: '000000' })]),
                ]),
              ]),
              element('wps:bodyPr'),
            ]),
          ]),
        ]),
      ],
    ),
  ]);
}

function fallback(length: number): Xml {
  const points = Math.round(length / 2) / 10;
  const style =
    'position:absolute;mso-position-horizontal:center;mso-position-horizontal-relative:text;' +
    `mso-position-vertical-relative:text;margin-top:${DROP_TWIPS / 20}pt;z-index:1`;
  return element('w:pict', {}, [
    element('v:line', { style, from: '0,0', to: `${points}pt,0`, strokecolor: 'black', strokeweight: '.75pt' }),
  ]);
}
