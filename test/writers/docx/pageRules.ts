import type { Layout } from './readLayout.js';
import { both, type Rules, within } from './rule.js';
import { attribute, child } from './xml.js';

const TIMES = 'Times New Roman';

function margin(layout: Layout, side: string): number {
  return Number(attribute(layout.section, ['w:pgMar'], `w:${side}`));
}

function pageNumberSize(layout: Layout): number {
  return layout.headers.default[0]?.runs[0]?.size ?? 0;
}

/** PG and FT: page, page number, font, colour. */
export const PAGE_RULES: Rules = {
  'PG-01': both(({ section }) => {
    const size = child(section, 'w:pgSz')?.attributes ?? {};
    return size['w:w'] === '11906' && size['w:h'] === '16838' && (size['w:orient'] ?? 'portrait') === 'portrait';
  }),
  'PG-02': {
    state: (layout) =>
      within(margin(layout, 'top'), 1134, 1417) &&
      within(margin(layout, 'bottom'), 1134, 1417) &&
      within(margin(layout, 'left'), 1701, 1984) &&
      within(margin(layout, 'right'), 850, 1134),
    party: null,
  },
  'PG-03': {
    state: null,
    party: (layout) =>
      Object.entries({ top: 1134, bottom: 1134, left: 1701, right: 850 }).every(([side, twips]) =>
        within(margin(layout, side), twips, twips),
      ),
  },
  'PG-04': both(
    ({ section, headers, hasFooter }) =>
      child(section, 'w:titlePg') !== undefined &&
      !hasFooter &&
      headers.first.length === 1 &&
      headers.first.every(({ runs }) => runs.length === 0) &&
      headers.default.length === 1 &&
      headers.default.every(
        ({ runs, justify }) => runs.map(({ text }) => text).join('') === 'PAGE' && justify === 'center',
      ),
  ),
  'PG-05': {
    state: (layout) => within(pageNumberSize(layout), 26, 28, 0),
    party: (layout) => pageNumberSize(layout) === 28 && within(margin(layout, 'header'), 567, 567, 28),
  },
  'FT-01': both(({ all, styles }) => {
    const defaults = child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:rFonts')?.attributes ?? {};
    const slots = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
    return (
      slots.every((slot) => defaults[slot] === TIMES) &&
      all.every(({ runs }) => runs.every(({ fonts }) => fonts.length === 4 && fonts.every((font) => font === TIMES)))
    );
  }),
  'FT-02': both(({ all }) =>
    all.every(({ runs }) => runs.every(({ color, highlight }) => /^(000000|auto)$/.test(color) && !highlight)),
  ),
  'FT-03': both(({ all }) => all.every(({ text }) => text === text.normalize('NFC'))),
  'FT-04': {
    state: ({ all }) => all.every(({ runs }) => runs.every(({ size }) => size >= 22 && size <= 28)),
    party: ({ all }) => all.every(({ runs }) => runs.every(({ size }) => [20, 22, 24, 28, 30, 32].includes(size))),
  },
};
