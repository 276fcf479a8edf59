import { joinList } from '../../report/vietnamese/joinList.js';
import type { Label } from '../rows/indicator.js';
import type { Caution, Obstacle, SideName } from './reason.js';
import type { ReasonWord, ReasonWords } from './reasonWords.js';

const OF_SIDE: Readonly<Record<SideName, string>> = { older: 'kỳ trước', newer: 'kỳ sau' };

const CHANGED = {
  measure: 'tên chỉ tiêu',
  unit: 'đơn vị tính',
  of: 'tổng thể để tính tỷ lệ',
  area: 'phạm vi',
} as const;

export const reasonWordsVi: ReasonWords = {
  obstacle: (obstacle) => ('older' in obstacle ? changed(CHANGED[obstacle.type], obstacle) : [plainReason(obstacle)]),
  caution: (caution) => (caution.type === 'label' ? changed('tên chỉ tiêu', caution) : [plainCaution(caution)]),
};

function changed(
  what: string,
  { older, newer }: { readonly older: Label; readonly newer: Label },
): readonly ReasonWord[] {
  return [`${what} đổi từ "`, { said: older, by: 'older' }, '" thành "', { said: newer, by: 'newer' }, '"'];
}

function plainReason(obstacle: Exclude<Obstacle, { readonly older: Label }>): string {
  switch (obstacle.type) {
    case 'part-missing':
      return `${joinList(obstacle.units)} không có số này`;
    case 'parts-differ':
      return 'các đơn vị hợp thành không cùng đơn vị tính hoặc không cùng khoảng thời gian';
    case 'not-additive':
      return 'không cộng được số của các đơn vị hợp thành';
    case 'of-some':
      return `số ${OF_SIDE[obstacle.side]} chỉ là tổng của một số đơn vị`;
    case 'two-values':
      return `tệp của ${OF_SIDE[obstacle.side]} ghi hai con số khác nhau cho chỉ tiêu này`;
    case 'no-value':
      return obstacle.side === 'both' ? 'hai kỳ đều chưa có số liệu' : `${OF_SIDE[obstacle.side]} chưa có số liệu`;
    case 'kind':
      return 'hai kỳ không cùng loại số (số lượng, tỷ lệ hay số tiền)';
    case 'denominator':
      return `số ${OF_SIDE[obstacle.lost]} không có mẫu số`;
    case 'ended':
      return `vào ngày của số liệu ${OF_SIDE[obstacle.side]} không còn đơn vị này`;
    case 'territory':
      return 'vào ngày của hai số liệu, địa bàn không còn là một';
    case 'district':
      return 'tính theo cấp huyện, cấp này nay không còn';
    case 'commune':
      return 'đếm theo xã, phường, nay đã sắp xếp lại';
    case 'length':
      return 'đây là số phát sinh trong hai khoảng thời gian dài ngắn khác nhau';
    case 'overlap':
      return 'đây là số phát sinh trong hai khoảng thời gian có ngày chung';
    case 'same-day':
      return 'hai số cùng của một ngày';
    case 'day-order':
      return 'số của kỳ sau lại là của ngày trước';
  }
}

function plainCaution(caution: Exclude<Caution, { readonly type: 'label' }>): string {
  switch (caution.type) {
    case 'unclear':
      return 'số gần đúng, không rõ tăng hay giảm';
    case 'estimate':
      return caution.side === 'both' ? 'số ước thực hiện' : `số ${OF_SIDE[caution.side]} là số ước thực hiện`;
    case 'approximate':
      return caution.side === 'both' ? 'số gần đúng' : `số ${OF_SIDE[caution.side]} là số gần đúng`;
  }
}
