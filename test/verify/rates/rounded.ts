import type { Figure } from '../../../src/indicators/figure.js';
import type { Subject } from '../subjects.js';
import { type Edit, typed, type Wanted } from './edit.js';
import { everyNth, numbersOf } from './moved.js';

/** Roundings, true ones and false ones, and numerals in other forms. */
export function rounded(subject: Subject): readonly Edit[] {
  const figures = new Map(subject.report.figures.map((figure) => [figure.id, figure]));
  const all = numbersOf(subject.passages).flatMap(({ passage, control, text, nth }) => {
    const figure = figures.get(control.id);
    if (figure === undefined || nth > 0) return [];
    const before = passage.text.slice(Math.max(0, control.start - 20), control.start);
    const behind = passage.text.slice(control.end, control.end + 10);
    return formsOf(figure, text).map(
      ([after, wanted, kind]): Edit => ({
        kind,
        name: `${control.id} ${text} → ${after}`,
        wanted,
        apply: typed(before + text + behind, before + after + behind),
      }),
    );
  });
  return everyNth(all, 90);
}

type Form = readonly [text: string, wanted: Wanted, kind: string];

const TRUE = 'rounding, true';
const FALSE = 'rounding, false';
const WRITTEN = 'numeral in another form';
const WRONG = 'numeral in another form, wrong';

function formsOf({ kind, value }: Figure, text: string): readonly Form[] {
  const exact = Number(value);
  if (value === null || Number.isNaN(exact)) return forms(text);
  switch (kind) {
    case 'count':
      return [...(exact >= 10_000 && /^[\d.]+$/.test(text) ? countForms(exact) : []), ...forms(text)];
    case 'rate':
      return /,\d\d%$/.test(text) ? rateForms(exact) : forms(text);
    case 'money':
      return exact > 1e10 && exact % 1e9 !== 0 ? moneyForms(exact) : [];
    default:
      return forms(text);
  }
}

function countForms(exact: number): readonly Form[] {
  const thousands = Math.floor(exact / 1000);
  const print = (count: number): string => String(count).replace(/(?=(?:\d{3})+$)(?!^)/g, '.');
  if (exact % 1000 === 0) return [];
  return [
    [`hơn ${print(thousands)} nghìn`, 'silent', TRUE],
    [`trên ${print(thousands * 1000)}`, 'silent', TRUE],
    [`gần ${print(thousands + 1)} nghìn`, 'silent', TRUE],
    [`gần ${print((thousands + 1) * 1000)}`, 'silent', TRUE],
    [`gần ${print(thousands)} nghìn`, 'counted', FALSE],
    [`hơn ${print((thousands + 1) * 1000)}`, 'counted', FALSE],
    [`hơn ${print(thousands + 1)} nghìn`, 'counted', FALSE],
  ];
}

function rateForms(exact: number): readonly Form[] {
  const comma = (rate: number): string => rate.toFixed(1).replace('.', ',');
  const tenth = Math.round(exact * 10) / 10;
  const [floor, ceiling] = [Math.floor(exact), Math.ceil(exact)];
  const isEdge = Math.ceil(exact) === 100 || Math.floor(exact) === 100 || tenth === 100;
  if (isEdge)
    return [
      ['gần 100%', exact < 100 ? 'silent' : 'counted', exact < 100 ? TRUE : FALSE],
      ['hơn 100%', exact > 100 ? 'silent' : 'counted', exact > 100 ? TRUE : FALSE],
      ['100%', 'counted', FALSE],
    ];
  return [
    [`${comma(tenth)}%`, 'silent', TRUE],
    [`gần ${ceiling}%`, 'silent', TRUE],
    [`hơn ${floor}%`, 'silent', TRUE],
    [`${comma(tenth + 0.1)}%`, 'counted', FALSE],
    [`hơn ${ceiling}%`, 'counted', FALSE],
    [`gần ${floor}%`, 'counted', FALSE],
  ];
}

function moneyForms(exact: number): readonly Form[] {
  const billions = Math.floor(exact / 1e9);
  return [
    [`hơn ${billions} tỷ đồng`, 'silent', TRUE],
    [`gần ${billions + 1} tỷ đồng`, 'silent', TRUE],
    [`gần ${billions} tỷ đồng`, 'counted', FALSE],
    [`hơn ${billions + 1} tỷ đồng`, 'counted', FALSE],
  ];
}

const WORDS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];

function forms(text: string): readonly Form[] {
  const wide = (said: string): string =>
    said.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const wrong = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));
  const common: readonly Form[] = [
    [wide(text), 'silent', WRITTEN],
    [wide(wrong), 'counted', WRONG],
    [`${text}¹`, 'silent', WRITTEN],
    [`${text}(1)`, 'silent', WRITTEN],
    [`${text}[2]`, 'silent', WRITTEN],
  ];
  const small = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  const said = small >= 2 ? WORDS[small] : undefined;
  const other = WORDS[small + 1];
  if (said === undefined || other === undefined) return common;
  return [
    ...common,
    [said, 'silent', WRITTEN],
    [`${text} (${said})`, 'silent', WRITTEN],
    [other, 'counted', WRONG],
    [`${text} (${other})`, 'counted', WRONG],
  ];
}
