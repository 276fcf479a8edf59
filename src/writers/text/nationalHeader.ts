import type { ProfileId } from '../../report/tree.js';

const state = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const;
const party = ['ĐẢNG CỘNG SẢN VIỆT NAM'] as const;

const headers = {
  'state-nd30': state,
  'party-hd36': party,
  'party-hd05': party,
} satisfies { readonly [P in ProfileId]: readonly string[] };

/** Quốc hiệu and tiêu ngữ (NĐ 30/2020, PL I, II.1), or the Party's title (05-HD/VPTW, II.I.1): top right, a line under the last. */
export function nationalHeader(profile: ProfileId): readonly string[] {
  return headers[profile];
}

/** Party documents set `*` under the issuer and `-----` under the subject, where state documents draw lines. */
export function isParty(profile: ProfileId): boolean {
  return headers[profile] === party;
}
