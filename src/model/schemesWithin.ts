import type { MeasureName } from './measures.js';
import type { UnitYear } from './schema/unitYear.js';

type Participants = NonNullable<UnitYear['participants']>;
type SchemeName = Exclude<MeasureName, 'total'>;

/** Insurances as a label names them, with the schemes of each. "BHXH bắt buộc" is that scheme alone. */
const INSURANCES: readonly (readonly [words: RegExp, schemes: readonly SchemeName[]])[] = [
  [/(?:BHXH|bảo hiểm xã hội)(?! bắt buộc| tự nguyện)/iu, ['compulsory', 'voluntary']],
  [/(?:BHXH|bảo hiểm xã hội) bắt buộc/iu, ['compulsory']],
  [/(?:BHXH|bảo hiểm xã hội) tự nguyện/iu, ['voluntary']],
  [/BHYT|bảo hiểm y tế/iu, ['health']],
  [/BHTN|bảo hiểm thất nghiệp/iu, ['unemployment']],
];

const ALL: readonly SchemeName[] = ['compulsory', 'voluntary', 'health', 'unemployment'];

/**
 * The schemes of the data that lie within `total`, or within `social`, each person once where the law has it so: BHXH as a
 * whole stands for its two kinds, where the data give it. A total whose label names insurances is of those alone: "Tổng
 * số người tham gia BHXH" has no one in it who is insured for health only.
 */
export function schemesWithin(whole: 'total' | 'social', participants: Participants): readonly SchemeName[] {
  if (whole === 'social') return given(['compulsory', 'voluntary'], participants);
  const label = participants.total?.label ?? '';
  const named = INSURANCES.flatMap(([words, schemes]) => (words.test(label) ? schemes : []));
  const within = named.length === 0 ? ALL : ALL.filter((name) => named.includes(name));
  const both = within.includes('compulsory') && within.includes('voluntary');
  return both && participants.social !== undefined
    ? given(['social', ...within.filter((name) => name !== 'compulsory' && name !== 'voluntary')], participants)
    : given(within, participants);
}

function given(names: readonly SchemeName[], participants: Participants): readonly SchemeName[] {
  return names.filter((name) => participants[name] !== undefined);
}
