import { figureText } from '../report/figureText.js';
import type { Inline } from '../report/tree.js';
import { differenceWords } from '../report/vietnamese/sourceWords.js';
import type { Computed } from './explainFigure.js';

/** What was counted, by the condition that a formula names. */
const COUNTED: Readonly<Record<string, string>> = {
  all: 'số chỉ tiêu của kỳ',
  exceeded: 'số chỉ tiêu vượt kế hoạch',
  met: 'số chỉ tiêu đạt kế hoạch',
  missed: 'số chỉ tiêu chưa đạt kế hoạch',
  'in-progress': 'số chỉ tiêu đang thực hiện',
  undecidable: 'số chỉ tiêu chưa đủ căn cứ đánh giá',
};

/** The same of the localities and offices of one list. */
const COUNTED_PLACES: Readonly<Record<string, string>> = {
  all: 'số nơi có kế hoạch',
  exceeded: 'số nơi vượt kế hoạch',
  met: 'số nơi đạt kế hoạch',
  missed: 'số nơi chưa đạt kế hoạch',
  'in-progress': 'số nơi đang thực hiện',
  undecidable: 'số nơi chưa đủ căn cứ đánh giá',
};

/** Stand-ins for figures while words are put between them. */
const FIRST = 0xf0000;
const STAND_IN = /([\u{f0000}-\u{ffffd}])/u;

/** A formula as a reader says it, over the figures' printed texts: "126.308 ÷ 131.500 × 100", "chênh lệch giữa 93% và 100%". */
export function formulaInlines({ formula, from }: Computed): readonly Inline[] {
  const figures = [...formula.flatMap((part) => (typeof part === 'string' ? [] : [part]))];
  const [, of, counted] = /^count\((targets|places\.[\w-]+), (?:status = )?([\w-]+)\)$/.exec(formula.join('')) ?? [];
  const counting = of === 'targets' ? COUNTED : COUNTED_PLACES;
  const named = counted === undefined ? figures : from.map(({ figure }) => figure);
  const standIns = named.map((_, index) => String.fromCodePoint(FIRST + index));
  let met = 0;
  const signs = formula.map((part) => (typeof part === 'string' ? part : (standIns[met++] ?? ''))).join('');
  const words =
    counted === undefined
      ? inWords(signs)
      : `${counting[counted] ?? counted}${named.length === 0 ? '' : ` (${standIns.join('; ')})`}`;
  return words
    .split(STAND_IN)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const figure = named[(piece.codePointAt(0) ?? 0) - FIRST];
      return figure === undefined ? { type: 'text', value: piece } : figureText(figure.id, figure.text);
    });
}

/** Bars are for mathematicians. Years are the only figures that are subtracted without bars. */
function inWords(signs: string): string {
  return signs
    .replace(/^\|(\S+) − 100\|$/u, differenceWords('$1', '100%'))
    .replace(/^\|(\S+) − (\S+)\|$/u, differenceWords('$1', '$2'))
    .replace(/\|(\S+) − (\S+)\|/gu, `(${differenceWords('$1', '$2')})`)
    .replace(/\((\S+) − (\S+)\)/gu, 'số năm từ $2 đến $1');
}
