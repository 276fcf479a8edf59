import type { Raw, RawMap } from './raw.js';

/** The least that a file must say; a test adds what it is about. */
const LEAST = {
  unit: { name: 'Bình Phước', level: 'tỉnh' },
  period: { label: '01 năm', from: '2018-05-23', to: '2019-09-30' },
  report: {
    profile: 'party',
    subject: 'kết quả tuyên truyền',
    issuer: { name: 'Ban Tuyên giáo', symbol: 'BTGTU' },
    place: 'Bình Phước',
    signer: { title: 'Trưởng ban' },
  },
} as const satisfies Raw;

/** Data that say only this besides the least. Keys of `report` are added to those it has. */
export function unitYear({ report, ...rest }: RawMap & { readonly report?: RawMap } = {}): RawMap {
  return { ...LEAST, ...rest, report: { ...LEAST.report, ...report } };
}
