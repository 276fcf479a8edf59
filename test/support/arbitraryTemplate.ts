import fc from 'fast-check';
import { contextShape } from '../../src/report/template/contextShape.js';
import { elementOf, fits, isPrinted, type Shape } from '../../src/report/template/shape.js';

/** A set of templates, by name, as somebody might write it who wants to see what happens. */
export type HostileTemplates = Readonly<Record<string, string>>;

const PARTIALS = ['mot', 'hai', 'ba', '__proto__', 'constructor'];

/** What Markdown, Handlebars, YAML, terminals or Word could take for something. */
const SCRAPS = [
  ...['1. ', '- ', '* ', '+ ', '# ', '## ', '#### ', '> ', '>', '---', '***', '===', '```', '~~~', '    ', '\t', '| '],
  ...['| a | b |\n| --- | --- |\n| c | d |\n', '|:-:|', '|', '**', '*', '_', '__', '~~', '`', '[a](b)', '![a](b)'],
  ...[
    '<div>',
    '</div>',
    '<!-- ',
    '-->',
    '<a',
    '&amp;',
    '[a]: b',
    '<?',
    'https://x.vn',
    'www.x.vn',
    'a@b.vn',
    '\\',
    '\\*',
  ],
  ...[
    '{{',
    '}}',
    '{{{',
    '}}}',
    '{',
    '}',
    '\\{{',
    '{{!',
    '{{!-- ',
    '--}}',
    '{{/if}}',
    '{{else}}',
    '{{^}}',
    '{{~',
    '~}}',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    '\u2028',
    '.',
    ',',
    ';',
    ':',
    '!',
    '(',
    ')',
    '%',
    '"',
    '=CMD()',
    '🏥',
    'e\u0301',
  ],
  ...[
    '\u0007',
    '\u202e',
    '\ue000\ue010\ue001',
    '\ufffe',
    '\ud800',
    '\u001b[31m',
    '{{5}}',
    '{{"a"}}',
    '{{true}}',
    '{{}}',
  ],
  ...[
    '{{{unit.name}}}',
    '{{&unit.name}}',
    '{{#*inline "a"}}x{{/inline}}',
    '{{#> mot}}x{{/mot}}',
    '{{* x}}',
    '{{this}}',
  ],
  ...[
    '{{join parties sep=","}}',
    '{{#each documents as |x|}}{{x}}{{/each}}',
    '{{#if}}x{{/if}}',
    '{{> mot a b}}',
    '{{.}}',
  ],
  ...[
    '{{> mot k=1}}',
    '{{> (join documents)}}',
    '{{{{raw}}}}x{{{{/raw}}}}',
    '{{^if unit}}x{{/if}}',
    '{{@index}}',
    '{{../unit}}',
  ],
  ...[
    '{{join}}',
    '{{join documents}}',
    '{{day documents}}',
    '{{cite unit.name}}',
    '{{first documents}}',
    '{{#each unit}}x{{/each}}',
  ],
  ...[
    '{{lookup unit "name"}}',
    '{{unit.constructor}}',
    '{{__proto__}}',
    '{{documents.length}}',
    '{{@root.unit.name}}',
    '{{is unit.level "x"}}',
  ],
];

/** Harmless on any line, or between lines. */
const WORDS = [
  'Việc ',
  'bảo hiểm xã hội',
  ', ',
  '. ',
  '\n\n',
  '\n',
  ' (',
  ')',
  '**',
  '*',
  '- ',
  '## ',
  '\n- ',
  '\n\n# ',
];

/**
 * Templates that are mostly right, with something wrong in some: names lead to what the data have at the place, helpers
 * are given what they take. Each choice is a number, so that a failing set becomes small.
 */
export const hostileTemplates: fc.Arbitrary<HostileTemplates> = fc
  .array(fc.nat(0xffff), { minLength: 8, maxLength: 160, size: 'max' })
  .map(writeTemplates);

/** Numbers beyond the given are nought. */
function writeTemplates(choices: readonly number[]): HostileTemplates {
  let used = 0;
  const next = (below: number): number => (choices[used++] ?? 0) % below;
  const pick = <T>(from: readonly T[]): T => from[next(from.length)] as T;

  const faults = next(3) === 0 ? 1 + next(3) : 0;
  /** Partials include those before them, and now and then themselves. */
  const included: string[] = [];
  const partials = PARTIALS.slice(0, next(4)).map((name) => {
    if (next(8) === 0) included.push(name);
    const text = program(contextShape(), 3);
    if (!included.includes(name)) included.push(name);
    return [name, text] as const;
  });
  const report = program(contextShape(), 0);
  return Object.fromEntries([['report', spoiled(report)], ...partials]);

  function program(shape: Shape, depth: number): string {
    return Array.from({ length: 1 + next(depth > 2 ? 2 : 5) }, () => statement(shape, depth)).join('');
  }

  function statement(shape: Shape, depth: number): string {
    const tilde = next(12) === 0 ? '~' : '';
    switch (depth > 4 ? next(4) : next(9)) {
      case 0:
      case 1:
        return pick(WORDS);
      case 2:
        return `{{${tilde}${pick(namesOf(shape, isPrinted))}}}`;
      case 3:
        return `{{${call(shape)}${tilde}}}`;
      case 4: {
        const condition = next(2) === 0 ? pick(namesOf(shape, () => true)) : `(${comparison(shape)})`;
        const block = pick(['if', 'unless']);
        const other = next(2) === 0 ? `{{else}}${program(shape, depth + 1)}` : '';
        return `{{#${block} ${condition}}}${program(shape, depth + 1)}${other}{{/${block}}}`;
      }
      case 5:
      case 6: {
        const isList = next(2) === 0;
        const name = pick(namesOf(shape, (inner) => inner.type === (isList ? 'list' : 'map')));
        const block = isList ? pick(['each', 'listed']) : 'with';
        const inner = shapeAt(shape, name);
        return `{{#${block} ${name}}}${program(inner === null ? shape : elementOf(inner), depth + 1)}{{/${block}}}`;
      }
      case 7:
        return included.length === 0 ? pick(WORDS) : `{{> ${pick(included)}}}`;
      default:
        return pick(['\n\n', '\n- ', '\n\n| a | b |\n| --- | ---: |\n| ', ' | ', ' |\n\n']);
    }
  }

  function call(shape: Shape): string {
    const [helper, wanted] = pick([
      ['join', 'texts'],
      ['day', 'date'],
      ['cutoff', 'date'],
      ['cite', 'document'],
      ['citeWithoutIssuer', 'document'],
      ['sentence', 'text'],
      ['upperFirst', 'text'],
    ] as const);
    return `${helper} ${pick(namesOf(shape, (inner) => fits(wanted, inner)))}`;
  }

  function comparison(shape: Shape): string {
    const choice = pick(namesOf(shape, (inner) => fits('choice', inner)));
    return next(2) === 0 ? `is ${choice} "missed"` : `any ${choice} ${pick(namesOf(shape, () => true))}`;
  }

  /** A fault or two, at any place. */
  function spoiled(text: string): string {
    let spoilt = text;
    for (let fault = 0; fault < faults; fault += 1) {
      const at = next(spoilt.length + 1);
      const scrap = pick(SCRAPS).repeat(next(9) === 0 ? 1 + next(300) : 1);
      spoilt = spoilt.slice(0, at) + scrap + spoilt.slice(at);
    }
    return spoilt;
  }
}

/** Names that lead from a place to something; one that leads nowhere, where there is none. */
function namesOf(shape: Shape, wanted: (inner: Shape) => boolean, prefix = '', depth = 0): readonly string[] {
  if (shape.type !== 'map' || depth > 2) return depth === 0 ? ['khong'] : [];
  const names = Object.entries(shape.names).flatMap(([name, inner]) => [
    ...(wanted(inner) ? [prefix + name] : []),
    ...namesOf(inner, wanted, `${prefix}${name}.`, depth + 1),
  ]);
  return names.length === 0 && depth === 0 ? ['khong'] : names;
}

function shapeAt(shape: Shape, name: string): Shape | null {
  return name
    .split('.')
    .reduce<Shape | null>((here, part) => (here?.type === 'map' ? (here.names[part] ?? null) : null), shape);
}
