import { DATA } from './data.js';
import { type Load, repeated } from './load.js';

function load(kind: 'HTML' | 'Markdown' | 'text', name: string, base: number, make: (size: number) => string): Load {
  const file = { HTML: 'sua.html', Markdown: 'sua.md', text: 'sua.txt' }[kind];
  return {
    name: `${kind}: ${name}`,
    base,
    make: (size) => ({ argv: ['verify', file, 'data.yaml'], files: { [file]: make(size), 'data.yaml': DATA } }),
  };
}

const html = (name: string, base: number, make: (size: number) => string): Load =>
  load('HTML', name, base, (size) => `<html><body>${make(size)}</body></html>`);
const markdown = load.bind(null, 'Markdown');
const text = load.bind(null, 'text');

export const HTML_LOADS: readonly Load[] = [
  html('paragraphs', 300, (size) => repeated(size, (index) => `<p>Có ${index * 7} người</p>`)),
  html('one paragraph', 300, (size) => `<p>${repeated(size, (index) => `Có ${index * 7} người `)}</p>`),
  html(
    'cells',
    300,
    (size) => `<table>${repeated(size, (index) => `<tr><td>${index}</td><td>Vượt</td></tr>`)}</table>`,
  ),
  html('elements without an end', 300, (size) => '<p>1'.repeat(size)),
  html('inline elements without an end', 300, (size) => repeated(size, () => '<b>1</b> ')),
  html('figures in one paragraph', 300, (size) => '<b data-figure="participants.voluntary">2.627</b> '.repeat(size)),
  html('attributes', 300, (size) => `<p ${repeated(size, (index) => `a${index}=1 `)}>1`),
  html('signs without an end', 10_000, (size) => '<'.repeat(size)),
  html('entities', 10_000, (size) => '&amp;&#7855;'.repeat(size)),
  html('blanks', 10_000, (size) => `a${' '.repeat(size)}`),
  html('blanks between elements', 10_000, (size) => ' <b> '.repeat(Math.min(size, 400)) + ' <i></i> '.repeat(size)),
  html('comments without an end', 10_000, (size) => '<!-- '.repeat(size)),
];

export const MARKDOWN_LOADS: readonly Load[] = [
  markdown('paragraphs', 300, (size) => repeated(size, (index) => `Có ${index * 7} người\n\n`)),
  markdown('lines of one paragraph', 300, (size) => repeated(size, (index) => `Có ${index * 7} người\n`)),
  markdown('rows', 300, (size) => repeated(size, (index) => `| ${index} | Vượt |\n`)),
  markdown('cells', 300, (size) => `| ${repeated(size, (index) => `${index} | `)}`),
  ...['[', '*', '`', '_', '\\', '>', '#', '<a', '<!--', '![](', '|', '- ', '&', '=', '~~~\n', ' '].map((sign) =>
    markdown(`"${sign.trim() || 'blank'}"`, 10_000, (size) => `7 a${sign.repeat(size)} 7\n`),
  ),
  ...['[', '*', '`', '_', '>', '#', '<a', '|', '- ', '=', ' '].map((sign) =>
    markdown(`"${sign.trim() || 'blank'}" at the start`, 10_000, (size) => `${sign.repeat(size)} 7\n`),
  ),
];

/** What could be taken for the beginning of each form of number, without ever becoming one. */
const HALF_NUMBERS = [
  '1¦1 ¦1 000 ¦1.¦1,¦1-¦1/¦1–¦1%¦1 %, ¦1, 2 và ¦1 tỷ ¦1 nghìn ¦0¦1đ¦1 đồng ¦2019 ¦2018 - 2020 ¦1x¦1 000',
  'ngày ¦ngày 1 ¦tháng 1 ¦năm ¦1 tháng 1 năm ¦1/1/¦1-KH¦1-A-¦quý ¦1 giờ ¦đt ¦tel ¦tel 1 ¦tel 1.',
  'a¦a1¦a@¦@¦http://¦www.¦covid¦covid 1¦covid-¦hơn ¦gần ¦từ ¦khoảng 1 ¦đến ¦á¦á\u0323¦\u0301¦\u0301\u0323¦\u00ad',
  '(¦(1)¦(1¦[1¦điều ¦khoản 1 ¦dòng 1, ¦÷ ¦÷ 1 × ¦÷ 100 × ¦chênh lệch giữa ¦100 và ¦100% và ',
  'đạt ¦vượt ¦chưa ¦kế hoạch ¦và ¦còn ¦81,73% đạt ¦đạt 81,73% ¦(đạt) ¦2.627 vượt kế hoạch ¦phấn đấu ¦. ¦, ¦; ',
  '│¦┌─┐¦│ 1 │¦\t¦I. ¦Phần ¦1. ¦2.1.¦- ¦-¦ ¦\u00a0¦!¦“¦%¦‰¦₫¦🏥¦漢',
].flatMap((pieces) => pieces.split('¦'));

export const TEXT_LOADS: readonly Load[] = [
  text('lines', 300, (size) => repeated(size, (index) => `Có ${index * 7} người\n`)),
  text('one line', 300, (size) => repeated(size, (index) => `Có ${index * 7} người `)),
  text('lines without numbers', 10_000, (size) => 'Chính sách bảo hiểm\n'.repeat(size)),
  text('rows of a drawn table', 300, (size) => `┌──┐\n${repeated(size, (index) => `│${index}│\n`)}└──┘\n`),
  text('rules of a drawn table', 300, (size) => `┌──┐\n${'├──┤\n│1 │\n'.repeat(size)}└──┘\n`),
  text('lines of one cell', 300, (size) => `┌──┐\n${'│1 │\n'.repeat(size)}├──┤\n${'│1 │\n'.repeat(size)}└──┘\n`),
  text(
    'columns of a drawn table',
    300,
    (size) => `┌${'─┬'.repeat(size)}─┐\n│${'1│'.repeat(size)}1│\n└${'─┴'.repeat(size)}─┘\n`,
  ),
  text('drawn tables that do not end', 300, (size) => '┌──┐\n'.repeat(size)),
  ...HALF_NUMBERS.map((piece) =>
    text(
      `${JSON.stringify(piece)} on one line`,
      10_000,
      (size) => `7 ${piece.repeat(Math.ceil(size / piece.length))} 7\n`,
    ),
  ),
];
