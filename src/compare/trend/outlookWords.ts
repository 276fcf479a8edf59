import type { NamedDate, NamedQuantity, Wording } from '../../indicators/named.js';
import { isShort } from '../../indicators/targets/verdict.js';
import type { Inline } from '../../report/tree.js';
import { lowerFirst } from '../../report/vietnamese/changeFirstLetter.js';
import { precisionWord } from '../../report/vietnamese/citationText.js';
import { MILESTONE } from '../rows/indicator.js';
import { dayOf } from '../rows/time.js';
import type { Course, Outlook } from './outlook.js';
import { isMarkedEstimate, saysOwnUnit } from './trendCells.js';
import type { Said, TrendSpeech } from './trendSayer.js';

/** Where the newest number stands against a target of a year, what is still needed, and where the present pace leads. */
export function outlookLine(outlook: Outlook, speech: TrendSpeech): readonly Inline[] {
  const { row, target, year, wanted } = outlook;
  const { figure, speaker, indicator } = row.last;
  const { to: asOf } = indicator.time;
  const counted = (number: NamedQuantity): readonly Said[] => [number, ...unitAfter(outlook, number, speech)];
  const giver = target.giver === null ? [] : given(target.giver, speech.word(target.giver, speaker));
  return speech.say(
    speech.label(row),
    ', ',
    lowerFirst(speech.word(target.name, speaker)),
    ...(wanted === null ? [] : [' ', ...counted(wanted)]),
    // A milestone is to be reached by its year, a plan is the plan of its year.
    target.name === MILESTONE ? ' đến ' : ' ',
    ...dated(year),
    ...giver,
    ': hiện là ',
    ...counted(figure),
    isMarkedEstimate(row.last) ? ' (số ước, ' : ' (số liệu ',
    ...dated(asOf),
    ')',
    ...standing(outlook, counted),
    '.',
    ...courseWords(outlook, counted),
  );
}

/** Words that have brackets of their own get none round them: "theo Nghị quyết số 28-NQ/TW (cả nước)". */
function given({ text }: Wording, words: Said): readonly Said[] {
  return text.includes('(') ? [' theo ', words] : [' (', words, ')'];
}

function standing(outlook: Outlook, counted: (number: NamedQuantity) => readonly Said[]): readonly Said[] {
  const { row, target, gap, needed, time, wanted } = outlook;
  const isLimit = target.aim === 'at-most';
  const share = wanted !== null || target.percent === null ? [] : [', bằng ', target.percent, ' số được giao'];
  return [...share, ...result(), ...rest()];

  function result(): readonly Said[] {
    switch (target.status) {
      case 'met':
        return [', đã đạt'];
      case 'exceeded':
        return gap === null ? [', đã đạt và vượt'] : [', đã đạt và vượt ', ...counted(gap)];
      case 'undecidable':
      case null:
        return wanted === null ? [] : [', chưa đủ căn cứ để kết luận'];
      case 'missed':
        return [', chưa đạt', ...(gap === null ? [] : [isLimit ? ', cao hơn ' : ', còn thiếu ', ...counted(gap)])];
      case 'in-progress':
        return gap === null ? [', chưa đến thời hạn'] : [...ahead(), ...counted(gap)];
    }
  }

  /** Before its day nothing is missed: so much is still to do, or so far a limit is kept. */
  function ahead(): readonly Said[] {
    if (!isShort(target)) return [', hiện thấp hơn '];
    // What happens in the course of a year begins anew with each.
    if (row.last.indicator.flow) return [isLimit ? ', hiện cao hơn ' : ', hiện thấp hơn '];
    return [isLimit ? ', còn phải giảm ' : ', còn phải tăng thêm '];
  }

  function rest(): readonly Said[] {
    if (target.status === 'met' || target.status === 'exceeded') return [];
    if (wanted === null) return ['; không biết số được giao nên không tính được mức cần có'];
    if (target.status === 'undecidable' || !isShort(target)) return [];
    if (time === null) return [isOver(outlook) ? '; thời hạn đó đã qua' : '; đã đến thời hạn đó'];
    const { due, left, leftUnit } = time;
    const yearly = needed === null ? [] : [`; bình quân mỗi năm cần ${isLimit ? 'giảm' : 'tăng'} `, ...counted(needed)];
    return [...yearly, ' (từ ngày của số liệu đến ', ...dated(due), ' còn ', left, ` ${leftUnit})`];
  }
}

/** Whether the day of the newest number lies behind that of the target. */
function isOver({ row, dueDay }: Outlook): boolean {
  return dayOf(row.last.indicator.time) > dueDay;
}

function courseWords(
  { course, time, target }: Outlook,
  counted: (number: NamedQuantity) => readonly Said[],
): readonly Said[] {
  if (course === null || time === null) return [];
  if (course.type !== 'pace') return [NO_COURSE[course.type]];
  const { pace, projected, reaches } = course;
  const since: readonly Said[] = [
    ' (từ ',
    ...dated(pace.first.indicator.time.to),
    ' đến ',
    ...dated(pace.last.indicator.time.to),
    ')',
  ];
  const goal =
    reaches === null ? 'chưa đủ chính xác để biết có đạt mục tiêu hay không' : `${reaches ? '' : 'chưa '}đạt mục tiêu`;
  if (pace.figure === null)
    return [' Các kỳ qua số liệu không đổi', ...since, '; giữ như vậy thì đến ', ...dated(time.due), ` ${goal}.`];
  const isAway = pace.yearly.num > 0n === (target.aim === 'at-most');
  const direction = pace.yearly.num > 0n ? 'tăng' : 'giảm';
  const reached =
    projected === null ? [] : [isAway || pace.yearly.num < 0n ? ' còn ' : ' được ', ...counted(projected), ','];
  return [
    ` Với tốc độ ${direction} bình quân `,
    ...counted(pace.figure),
    ' mỗi năm',
    ...since,
    pace.estimate ? ', có số ước,' : '',
    ' thì đến ',
    ...dated(time.due),
    ...reached,
    ` ${goal}.`,
  ];
}

const NO_COURSE = {
  'too-few': ' Mới có một kỳ số liệu nên chưa tính được tốc độ hiện nay.',
  unknown: ' Các số đã có không đủ chính xác hoặc không cùng phạm vi nên chưa tính được tốc độ hiện nay.',
  short: ' Các số liệu cách nhau chưa đầy một năm nên chưa tính được tốc độ mỗi năm.',
  flow: ' Đây là số phát sinh trong kỳ nên không kéo dài thành tốc độ.',
} as const satisfies Record<Exclude<Course['type'], 'pace'>, string>;

function dated(date: NamedDate): readonly Said[] {
  return [`${precisionWord(date.text)} `, date];
}

function unitAfter({ row }: Outlook, { kind, unit, quantity }: NamedQuantity, speech: TrendSpeech): readonly Said[] {
  if (kind === 'points') return [` ${unit}`];
  return saysOwnUnit(row.last) || quantity.kind === 'rate'
    ? []
    : [' ', speech.word(row.last.indicator.unit, row.last.speaker)];
}
