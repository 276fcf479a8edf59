import type { Block, Inline } from '../../report/tree.js';
import { upperFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { headingLabel } from '../../report/vietnamese/headingLabel.js';
import { overlap } from '../comparable/spans.js';
import { GROUP_TITLES } from '../diff/groupTitles.js';
import { GROUPS, type Group } from '../rows/groups.js';
import type { TrendFile } from './orderFiles.js';
import { outlooksOf } from './outlook.js';
import { outlookLine } from './outlookWords.js';
import { perhapsOne, perhapsWords } from './perhapsOne.js';
import { silentGoals } from './silentGoals.js';
import { periodWords, unaddedSentences } from './sumWords.js';
import { trendChart } from './trendChart.js';
import { sharedNotes } from './trendNotes.js';
import type { TrendRow } from './trendRow.js';
import type { TrendSpeech } from './trendSayer.js';
import { growthTables, valueTables } from './trendTables.js';

/** What reports are about; the other groups are drawn where their rows are asked for by name. */
const DRAWN: ReadonlySet<Group> = new Set(['participants', 'rates', 'finances', 'goals']);

/** The periods, then group by group tables, notes and drawings, then what the targets of a year come to. */
export function trendBody(
  files: readonly TrendFile[],
  rows: readonly TrendRow[],
  speech: TrendSpeech,
  chosen: boolean,
): readonly Block[] {
  const last = files.at(-1);
  const outlooks = [
    ...rows.flatMap(outlooksOf).map((outlook) => outlookLine(outlook, speech)),
    ...(last === undefined || chosen ? [] : silentGoals(last, speech)),
  ];
  const sections = [
    ...GROUPS.flatMap((group) => {
      const those = rows.filter(({ last }) => last.indicator.group === group);
      if (those.length === 0) return [];
      return [{ title: GROUP_TITLES[group], blocks: groupBlocks(those, files, speech, chosen || DRAWN.has(group)) }];
    }),
    ...(outlooks.length === 0
      ? []
      : [
          {
            title: 'Khả năng đạt mục tiêu theo năm',
            blocks: [paragraph(speech.say(TIME_LEFT)), listOf(outlooks)],
          },
        ]),
  ];
  return [
    ...periodBlocks(files, speech),
    ...unaddedSentences(files, chosen ? new Set(rows.map(({ id }) => id)) : null, speech).map(paragraph),
    ...perhapsBlocks(rows, speech),
    ...sections.flatMap(({ title, blocks }, index) => [heading(index + 1, title), ...blocks]),
  ];
}

const TIME_LEFT =
  'Thời hạn của một mục tiêu là ngày nêu trong mục tiêu hoặc ngày cuối của năm đó; thời gian tính từng ngày, từ ngày của số liệu. Mức cần có mỗi năm là phần còn thiếu chia đều cho thời gian ấy; còn dưới một năm thì không tính.';

function groupBlocks(
  rows: readonly TrendRow[],
  files: readonly TrendFile[],
  speech: TrendSpeech,
  drawn: boolean,
): readonly Block[] {
  const notes = sharedNotes(rows, speech);
  const charts = drawn ? rows.flatMap((row) => trendChart(row, files, speech) ?? []) : [];
  return [
    ...valueTables(rows, files, speech),
    ...(files.length > 1 ? growthTables(rows, files, speech) : []),
    ...(notes.length === 0 ? [] : [paragraph(speech.say('Ghi chú:')), listOf(notes)]),
    ...charts,
  ];
}

function periodBlocks(files: readonly TrendFile[], speech: TrendSpeech): readonly Block[] {
  const pairs = files.flatMap((older, index) =>
    files
      .slice(index + 1)
      .flatMap((newer) => (overlap(older.period, newer.period) ? [[older.period, newer.period] as const] : [])),
  );
  const periods = files.flatMap((file, index) => [...(index === 0 ? [] : ['; ']), periodWords(file, speech)]);
  return [
    paragraph(speech.say(files.length === 1 ? 'Số liệu của ' : 'Các kỳ: ', ...periods, '.')),
    ...pairs.map(([older, newer]) =>
      paragraph(
        speech.say(
          upperFirst(speech.period(older)),
          ' và ',
          speech.period(newer),
          ' có ngày chung: số phát sinh trong hai kỳ này không được so sánh với nhau.',
        ),
      ),
    ),
    ...(files.length < 2
      ? []
      : [
          paragraph(
            speech.say(
              'Tăng, giảm bình quân mỗi năm tính từ số đầu đến số cuối có thể so sánh, theo ngày của số liệu; số gần đúng không dùng để tính; cách nhau chưa đầy một năm thì không tính. Tỷ lệ trong ngoặc ở cột bình quân là tốc độ tăng, giảm bình quân hằng năm (trung bình nhân).',
            ),
          ),
        ]),
  ];
}

/** What may be one row in two lines, before it is read as two. */
function perhapsBlocks(rows: readonly TrendRow[], speech: TrendSpeech): readonly Block[] {
  const pairs = perhapsOne(rows);
  if (pairs.length === 0) return [];
  return [
    paragraph(speech.say('Có thể là một chỉ tiêu ghi bằng hai cách:')),
    listOf(pairs.map((pair) => perhapsWords(pair, speech))),
  ];
}

function heading(ordinal: number, title: string): Block {
  const children = [{ type: 'text', value: title.toLocaleUpperCase('vi') }] as const;
  return { type: 'heading', level: 1, label: headingLabel(1, ordinal), children };
}

function paragraph(children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

function listOf(items: readonly (readonly Inline[])[]): Block {
  return { type: 'list', items };
}
