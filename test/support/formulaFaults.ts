import type { Figure } from '../../src/indicators/figure.js';
import { figuresIn } from '../../src/indicators/namedLeaves.js';
import type { Quantity } from '../../src/quantity/quantity.js';

/** A figure with the quantity behind it, where it is a number. */
type Known = Figure & { readonly quantity?: Quantity };

/**
 * What is wrong with the formulas of figures that are derived: each is worked out anew, in floating point, over the values
 * of the figures that it names, which must be the ones that it says it comes from. `all` holds them somewhere. Figures of
 * `files` are called by their file in formulas: "2018.yaml: participants.voluntary".
 */
export function formulaFaults(all: unknown, files: Readonly<Record<string, unknown>> = {}): readonly string[] {
  const figures = figuresIn(all) as readonly Known[];
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  for (const [file, own] of Object.entries(files))
    for (const figure of figuresIn(own)) known.set(`${file}: ${figure.id}`, figure);
  return [...new Set(figures.flatMap((figure) => faultsOf(figure, known)))];
}

function isBorrowed({ origin }: Figure): boolean {
  return origin.type === 'derived' && /^[^:()|]+\.yaml: \S+$/u.test(origin.formula);
}

function faultsOf(figure: Known, known: ReadonlyMap<string, Known>): readonly string[] {
  const { id, origin, kind, unit } = figure;
  if (origin.type === 'given' || kind === 'date' || isBorrowed(figure)) return [];
  const { formula, from } = origin;
  const faults: string[] = [];
  const named = formula.startsWith('count(') ? from : namesIn(formula);
  if (from.length > 0 && [...new Set(named)].toSorted().join() !== [...new Set(from)].toSorted().join())
    faults.push(`${id}: ${formula} comes from ${from.join(', ')}`);
  const isShare = /÷ [^÷]+ × 100$/u.test(formula);
  if (isShare && unit !== '%') faults.push(`${id}: ${formula} in ${unit}`);
  if ((kind === 'points') !== (unit === 'điểm phần trăm')) faults.push(`${id}: ${kind} in ${unit}`);
  if (formula.startsWith('count(')) return faults;
  const missing = named.filter((name) => !known.has(name));
  if (missing.length > 0) return [...faults, `${id}: ${formula} names ${missing.join(', ')}`];
  // Of a range, the nearer end.
  const worked = (['low', 'high'] as const).map((end) =>
    workOut(formula, (name) => numberOf(known.get(name), end, kind === 'points' || unit === '%')),
  );
  if (worked.some(Number.isNaN)) return [...faults, `${id}: ${formula} is no number`];
  if (figure.value === null) return faults;
  const said = fraction(figure.value);
  // A fall in per cent has a sign, and bars in its formula.
  const size = isShare ? Math.abs(said) : said;
  return worked.some((one) => isNear(one, size, figure, formula))
    ? faults
    : [...faults, `${id}: ${formula} = ${worked[0]}, not ${said}`];
}

/** As printed, or nearer; where years were counted, by days, a hundredth more or less. */
function isNear(worked: number, said: number, { unit, decimals }: Figure, formula: string): boolean {
  if (/^\S+ − \S+$/u.test(formula) && unit === 'tháng') return Math.abs(worked * 12 - said) < 0.1;
  if (/^\S+ − \S+$/u.test(formula) && unit === 'ngày') return Math.abs(worked * 365.25 - said) < 1;
  const rounding = 0.5 / 10 ** decimals + 1e-6 * Math.abs(said);
  return Math.abs(worked - said) <= rounding + (/\(\S+ − \S+\)/u.test(formula) ? 0.01 * Math.abs(said) : 0);
}

function numberOf(figure: Known | undefined, end: 'low' | 'high', asShare: boolean): number {
  if (figure === undefined) return Number.NaN;
  if (figure.kind === 'date') return yearsOf(figure.value ?? '');
  const { quantity } = figure;
  if (quantity === undefined) return fraction(figure.value ?? '');
  const number = Number(quantity[end].num) / Number(quantity[end].den);
  return asShare && quantity.whole !== null
    ? number / (Number(quantity.whole.num) / Number(quantity.whole.den))
    : number;
}

/** "2019-09-30", "2019-09" or "2019", its last day, in years. */
function yearsOf(iso: string): number {
  const [year = 0, month = 12, day] = iso.split('-').map(Number);
  const end = day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
  return end / (365.2425 * 24 * 60 * 60 * 1000);
}

function fraction(text: string): number {
  const [num = '', den = '1'] = text.split('/');
  return Number(num) / Number(den);
}

const TOKENS = /[^\s|()]+\.yaml: [^\s|()]+|[^\s|()]+|[|()]/gu;
const SIGNS = new Set(['+', '−', '×', '÷', '^', '|', '(', ')']);

function namesIn(formula: string): readonly string[] {
  return (formula.match(TOKENS) ?? []).filter((token) => !SIGNS.has(token) && !/^\d+$/u.test(token));
}

const RANKS: readonly (readonly string[])[] = [['+', '−'], ['×', '÷'], ['^']];

function workOut(formula: string, value: (name: string) => number): number {
  const tokens = formula.match(TOKENS) ?? [];
  let at = 0;
  const result = chain(0);
  return at === tokens.length ? result : Number.NaN;

  function chain(rank: number): number {
    const signs = RANKS[rank];
    if (signs === undefined) return single();
    let left = chain(rank + 1);
    while (signs.includes(tokens[at] ?? '')) {
      const sign = tokens[at++] ?? '';
      left = applied(sign, left, chain(rank + 1));
    }
    return left;
  }

  function single(): number {
    const token = tokens[at++] ?? '';
    if (token === '(' || token === '|') {
      const inner = chain(0);
      if (tokens[at++] !== (token === '(' ? ')' : '|')) return Number.NaN;
      return token === '|' ? Math.abs(inner) : inner;
    }
    return /^\d+$/u.test(token) ? Number(token) : value(token);
  }
}

function applied(sign: string, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '−':
      return left - right;
    case '×':
      return left * right;
    case '÷':
      return left / right;
    case '^':
      return left ** right;
    default:
      return Number.NaN;
  }
}
