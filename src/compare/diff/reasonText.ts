import type { Inline } from '../../report/tree.js';
import { joinList } from '../../report/vietnamese/joinList.js';
import type { Caution, Obstacle, SideName } from '../reason.js';
import type { Label } from '../rows/indicator.js';
import type { SideFigure } from '../sideFigures.js';
import type { Speech } from './speech.js';

const OF_SIDE: Readonly<Record<SideName, string>> = { older: 'kỳ trước', newer: 'kỳ sau' };

type Spoken = Pick<SideFigure, 'speaker'>;

/** Two figures, and what stands between them. */
interface Hindered {
  readonly obstacle: Obstacle | null;
  readonly older: Spoken | null;
  readonly newer: Spoken | null;
}

/** Why two figures cannot be compared, or why there is only one; empty where nothing stands in the way. */
export function obstacleText({ obstacle, older, newer }: Hindered, speech: Speech): readonly Inline[] {
  if (obstacle === null) return [];
  if (!('older' in obstacle)) return [{ type: 'text', value: plainObstacle(obstacle) }];
  const quoted = (label: Label, side: Spoken | null): readonly Inline[] =>
    side === null
      ? []
      : [{ type: 'text', value: '"' }, ...speech.say(label, side.speaker), { type: 'text', value: '"' }];
  return [
    { type: 'text', value: `${CHANGED[obstacle.type]} đổi từ ` },
    ...quoted(obstacle.older, older),
    { type: 'text', value: ' thành ' },
    ...quoted(obstacle.newer, newer),
  ];
}

const CHANGED = { unit: 'đơn vị tính', of: 'tổng thể để tính tỷ lệ', area: 'phạm vi' } as const;

function plainObstacle(obstacle: Exclude<Obstacle, { readonly older: Label }>): string {
  switch (obstacle.type) {
    case 'kind':
      return 'hai kỳ không cùng loại số (số lượng, tỷ lệ hay số tiền)';
    case 'denominator':
      return `số ${OF_SIDE[obstacle.lost]} không có mẫu số`;
    case 'district':
      return 'tính theo cấp huyện, cấp này nay không còn';
    case 'commune':
      return 'đếm theo xã, phường, nay đã sắp xếp lại';
    case 'length':
      return 'hai kỳ dài ngắn khác nhau';
    case 'part-missing':
      return `${joinList(obstacle.units)} không có số này`;
    case 'parts-differ':
      return 'các đơn vị hợp thành không cùng đơn vị tính';
    case 'not-additive':
      return 'không cộng được số của các đơn vị hợp thành';
  }
}

/** What must be known of figures that are compared. */
export function cautionText(caution: Caution): string {
  switch (caution.type) {
    case 'unclear':
      return 'số gần đúng, không rõ tăng hay giảm';
    case 'estimate':
      return caution.side === 'both' ? 'số ước thực hiện' : `số ${OF_SIDE[caution.side]} là số ước thực hiện`;
    case 'approximate':
      return caution.side === 'both' ? 'số gần đúng' : `số ${OF_SIDE[caution.side]} là số gần đúng`;
  }
}
