import type { Beginning } from './begin.js';

type Letterhead = Pick<Beginning, 'unit' | 'profile' | 'issuer' | 'symbol' | 'title'>;

/** What stands in the head and at the foot of a report where nothing else is said; null where that is not the same everywhere. */
export interface UsualLetterhead {
  readonly parent: string | null;
  readonly issuer: string | null;
  readonly symbol: string | null;
  /** How the report speaks of the body that issues it. */
  readonly signsAs: string | null;
  readonly title: string;
}

/**
 * The insurance offices are called alike everywhere; what a committee's own body is called changes with the reforms of
 * its apparatus, and is left to the office.
 */
export function usualOf({ unit: { name, level }, profile, ...given }: Letterhead): UsualLetterhead {
  const isProvince = level === 'tỉnh' || level === 'thành phố';
  if (profile === 'party') {
    const committee = { tỉnh: 'Tỉnh ủy', 'thành phố': 'Thành ủy', xã: 'Đảng ủy xã', phường: 'Đảng ủy phường' }[level];
    const parent = committee === undefined ? null : `${committee} ${name}`;
    const { issuer, symbol, title } = given;
    return { parent, issuer, symbol, signsAs: issuer, title: title ?? 'Trưởng ban' };
  }
  const [issuer, short] = isProvince ? [`Bảo hiểm xã hội ${level} ${name}`, `BHXH ${level}`] : [null, null];
  return {
    parent: isProvince ? 'Bảo hiểm xã hội Việt Nam' : null,
    issuer: given.issuer ?? issuer,
    symbol: given.symbol ?? 'BHXH',
    signsAs: given.issuer === null || given.issuer === issuer ? short : given.issuer,
    title: given.title ?? 'Giám đốc',
  };
}
