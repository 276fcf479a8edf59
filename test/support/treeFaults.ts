import type { Block, Inline, Report } from '../../src/report/tree.js';
import { headingLabel } from '../../src/report/vietnamese/headingLabel.js';
import { figureNodes } from '../writers/figureNodes.js';
import { inlineGroups } from '../writers/inlineGroups.js';
import { plainWords } from '../writers/plainWords.js';

/** What no report may hold, whatever the data: each fault in words, with the place it stands in. None is []. */
export function treeFaults(report: Report): readonly string[] {
  return [
    ...inlineGroups(report).flatMap((group) => wordFaults(plainWords(group))),
    ...report.body.flatMap(emptyFaults),
    ...headingFaults(report.body),
    ...nakedDigits(report),
    ...figureFaults(report),
  ];
}

const WRONG_WORDS: readonly (readonly [RegExp, string])[] = [
  [/undefined|NaN|\[object|\bnull\b/, 'a value of the program'],
  [/[\uE000-\uF8FF]/, 'a mark of the program'],
  [/ {2}/, 'two spaces'],
  [/ [,.;:)]/, 'a space before a mark'],
  [/\(\s|\(\)/, 'an empty bracket'],
  [/,,|, ?[.;:]|;;|[;:] ?[.,]|: ?;/, 'two marks'],
  [/(?<!\.)\.\.(?!\.)/, 'two full stops'],
  [/^[,;:.](?!\/)/, 'a mark in front'],
  [/^ | $/, 'a space at the edge'],
];

function wordFaults(words: string): readonly string[] {
  return WRONG_WORDS.flatMap(([wrong, name]) => (wrong.test(words) ? [`${name}: ${words}`] : []));
}

function emptyFaults(block: Block): readonly string[] {
  const isEmpty = (inlines: readonly Inline[]): boolean => plainWords(inlines).trim() === '';
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return isEmpty(block.children) ? [`empty ${block.type}`] : [];
    case 'list':
      return block.items.length === 0 || block.items.some(isEmpty) ? ['empty list or item'] : [];
    case 'table':
      return block.rows.length === 0 || block.rows.some((row) => row.every(isEmpty)) ? ['empty table or row'] : [];
    case 'chart':
      return isEmpty(block.title) || block.series.length === 0 ? ['empty chart'] : [];
  }
}

/** Headings are numbered one after the other, one that is alone is not, and something stands under each. */
function headingFaults(body: readonly Block[]): readonly string[] {
  const ordinals = [0, 0, 0];
  return body.flatMap((block, index) => {
    if (block.type !== 'heading') return [];
    const next = body[index + 1];
    const bare = next === undefined || (next.type === 'heading' && next.level <= block.level);
    ordinals[block.level - 1] = (ordinals[block.level - 1] ?? 0) + 1;
    ordinals.fill(0, block.level);
    const label = isAlone(body, index, block.level) ? '' : headingLabel(block.level, ordinals[block.level - 1] ?? 0);
    return [
      ...(bare ? [`nothing under ${block.label} ${plainWords(block.children)}`] : []),
      ...(label === block.label ? [] : [`${block.label} should be ${label}`]),
    ];
  });
}

/** No other heading of its level is in the same part. */
function isAlone(body: readonly Block[], index: number, level: number): boolean {
  const levels = body.map((block) => (block.type === 'heading' ? block.level : 4));
  const begin = levels.slice(0, index).findLastIndex((one) => one < level) + 1;
  const end = levels.findIndex((one, at) => at > index && one < level);
  return levels.slice(begin, end === -1 ? undefined : end).filter((one) => one === level).length === 1;
}

/** Every digit of the body and the subject belongs to a figure. */
function nakedDigits({ subject, body }: Report): readonly string[] {
  const bare = (inline: Inline): readonly string[] => {
    if (inline.type === 'text') return /[0-9]/.test(inline.value) ? [`digit without a name: ${inline.value}`] : [];
    return inline.type === 'figure' ? [] : inline.children.flatMap(bare);
  };
  const groups = body.flatMap((block): readonly (readonly Inline[])[] => {
    // Running numbers are the program's own, as those of headings.
    if (block.type === 'table')
      return [...block.header, ...block.rows.flatMap((row) => (isNumbered(block) ? row.slice(1) : row))];
    if (block.type === 'chart') return [block.title];
    return block.type === 'list' ? block.items : [block.children];
  });
  return [...subject, ...groups.flat()].flatMap(bare);
}

function isNumbered({ header }: Extract<Block, { type: 'table' }>): boolean {
  return plainWords(header[0] ?? []) === 'STT';
}

/** Names fit a Word tag, are listed, and mean one printed text. */
function figureFaults(report: Report): readonly string[] {
  const listed = new Map(report.figures.map(({ id, text }) => [id, text]));
  const printed = figureNodes(report);
  return [
    ...printed.flatMap(({ id, text }) => {
      if (listed.get(id) === text)
        return id.length <= 64 && id !== '' ? [] : [`name of ${id.length} characters: ${id}`];
      return [`${id} is listed as ${listed.get(id)}, printed as ${text}`];
    }),
    ...report.figures.flatMap(({ id }) =>
      printed.some((node) => node.id === id) ? [] : [`${id} is listed, not printed`],
    ),
    ...(listed.size === report.figures.length ? [] : ['a name is listed twice']),
  ];
}
