import { lineIs } from './letterheadRules.js';
import type { Layout } from './readLayout.js';
import { both, looks, type Rules, within } from './rule.js';

const ENGLISH_NUMBER = /\d\.\d{1,2}%|\d[ \u00a0]%|\b\d{1,3}(,\d{3}){2,}/;

function kindIs({ kind }: Layout, sizes: readonly [number, number]): boolean {
  return kind?.text === 'BÁO CÁO' && looks(kind, { sizes, bold: true });
}

/** The body's runs of one size, in range; regular, but for what its writer emphasised inside a paragraph. */
function bodyIs({ body }: Layout, least: number, most: number): boolean {
  const sizes = new Set(body.flatMap(({ runs }) => runs.map(({ size }) => size)));
  const [size = 0] = sizes;
  const isPlain = body.every((p) => p.isHeading || p.runs.some(({ bold }) => !bold));
  const isUpright = body.every((p) => p.runs.every(({ italic }) => !italic));
  const headingsAreBold = body.every(
    (p) => !/^([IVXLC]+|\d+)\. /.test(p.text) || !p.isHeading || p.runs.every(({ bold }) => bold),
  );
  return (
    sizes.size <= 1 && (body.length === 0 || (size >= least && size <= most)) && isPlain && isUpright && headingsAreBold
  );
}

/** TL, KG, BD, NB: title, addressees, body. */
export const BODY_RULES: Rules = {
  'TL-01': { state: (layout) => kindIs(layout, [26, 28]), party: (layout) => kindIs(layout, [30, 32]) },
  'TL-02': {
    state: ({ subject }) => looks(subject, { sizes: [26, 28], bold: true }),
    party: ({ subject }) => looks(subject, { sizes: [28, 30], bold: true }),
  },
  'TL-04': { state: ({ subject, subjectMark }) => lineIs(subjectMark, subject, [1 / 3, 1 / 2]), party: null },
  'TL-05': {
    state: null,
    party: ({ subjectMark }) => subjectMark?.text === '-----' && subjectMark.justify === 'center',
  },
  'KG-01': {
    state: ({ addressees }) => {
      const [label, ...lines] = addressees;
      if (label === undefined) return true;
      const isUpright = addressees.every((line) => looks(line, { sizes: [26, 28], justify: 'left' }));
      if (label.text !== 'Kính gửi:') return isUpright && /^Kính gửi: \S/.test(label.text);
      return (
        isUpright &&
        lines.length > 1 &&
        lines.every(({ text }, index) => (index < lines.length - 1 ? /^- .*;$/ : /^- .*\.$/).test(text))
      );
    },
    party: null,
  },
  'KG-02': { state: null, party: ({ all }) => all.every(({ text }) => !/^Kính (gửi|trình):/.test(text)) },
  'BD-01': both(({ body }) => body.every(({ justify }) => justify === 'both')),
  'BD-02': { state: (layout) => bodyIs(layout, 26, 28), party: (layout) => bodyIs(layout, 28, 30) },
  'BD-03': {
    state: ({ body }) =>
      body.every(({ firstLine }) => within(firstLine, 567, 567, 12) || within(firstLine, 720, 720, 12)),
    party: ({ body }) => body.every(({ firstLine }) => within(firstLine, 567, 567, 28)),
  },
  // Word takes the larger of two neighbouring spaces, LibreOffice the sum: the larger is what is sure.
  'BD-04': both(({ body }) => body.every(({ before, after }) => Math.max(before, after) >= 120)),
  'BD-05': {
    state: ({ body }) => body.every(({ line, lineRule }) => lineRule === 'auto' && line >= 240 && line <= 360),
    party: null,
  },
  'BD-06': {
    state: null,
    party: ({ body }) => body.every(({ line, lineRule }) => lineRule === 'exact' && line >= 360 && line <= 440),
  },
  'NB-01': both(({ all }) => all.every(({ text }) => !ENGLISH_NUMBER.test(text))),
};
