import type { UnitYear } from '../model/schema/unitYear.js';
import type { Named } from './named.js';

type GivenRatio = NonNullable<Named<UnitYear>['ratios']>[number];

/** So many of so many, and the part of the report that it belongs to. */
export type Ratio = GivenRatio & { readonly section: NonNullable<GivenRatio['section']> };

export function ratiosOf({ ratios = [] }: Named<UnitYear>): readonly Ratio[] {
  return ratios.map((ratio) => ({
    ...ratio,
    section: ratio.section ?? usualSection(ratio.unit.text, ratio.state.text),
  }));
}

const PLACE =
  /(?<![A-Za-zÀ-ỹ])(?:địa phương|đơn vị|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn)(?![A-Za-zÀ-ỹ])/iu;
const TARGET = /(?<![A-Za-zÀ-ỹ])(?:chỉ tiêu|kế hoạch|mục tiêu)(?![A-Za-zÀ-ỹ])/iu;

/** "3/18 huyện hoàn thành chỉ tiêu" tells how places did; most others tell of people who were won. */
export function usualSection(unit: string, state: string): Ratio['section'] {
  if (!TARGET.test(state)) return 'hỗ trợ';
  return PLACE.test(unit) ? 'địa phương' : 'kết quả';
}
