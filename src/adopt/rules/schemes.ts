/** Where the number of people in a scheme goes. */
export type SchemeKey = 'total' | 'social' | 'compulsory' | 'voluntary' | 'health' | 'unemployment';

/** One scheme, in any of its names. */
export const ONE = String.raw`(?:BHXH|BHYT|BHTN|BH ?TN|BH (?:thất nghiệp|y tế|xã hội)|[Bb]ảo hiểm (?:xã hội|y tế|thất nghiệp)(?: \((?:BHXH|BHYT|BHTN|BH ?TN|BH thất nghiệp)\))?)`;

/** One scheme or several, and the word that tells which kind: "BHXH, BHYT, BHTN bắt buộc". */
const NAMED = new RegExp(
  `(${ONE}(?:(?:, ?| và | & |-| [–-] )${ONE}(?: tự nguyện(?=(?:, ?| và | & )${ONE}))?)*)(?: toàn dân)?( bắt buộc(?: và|,) tự nguyện| \\(bắt buộc(?: và|,) tự nguyện\\)| bắt buộc| tự nguyện)?( hộ gia đình| học sinh[, ]*(?:sinh viên)?| HSSV)?`,
  'gu',
);

export interface NamedScheme {
  /** Null where the words name a group within a scheme. */
  readonly scheme: SchemeKey | null;
  /** As it stands there: "BHXH, BHYT, BHTN bắt buộc". */
  readonly words: string;
  readonly index: number;
}

/** "BHXH tỉnh", "BHXH Việt Nam" are offices, not what people are insured by. */
const OFFICE =
  /^ (?:Việt Nam|cấp|các|tỉnh|huyện|thành phố|thị xã|quận|khu vực|cơ sở|TP\.?|T\.|H\.|\p{Lu}\p{Ll})(?!\p{L})|^ (?:đã|cũng|phối hợp|tham mưu|chủ động|tổ chức) /u;

/** The schemes that words name, in order; "BHXH" alone is that as a whole. */
export function schemesIn(text: string): readonly NamedScheme[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const [whole, names = '', kind = '', group] = match;
    const { index } = match;
    const isBare = /^(?:BHXH|[Bb]ảo hiểm xã hội(?: \(BHXH\))?)$/u.test(whole);
    if (isBare && OFFICE.test(text.slice(index + whole.length)) && !/tham gia $/u.test(text.slice(0, index))) return [];
    const scheme = group === undefined ? schemeOf(names, kind.trim()) : null;
    return [{ scheme, words: whole, index }];
  });
}

function schemeOf(names: string, kind: string): SchemeKey | null {
  const several = /,| và | & |[–-]/u.test(names);
  if (/^(?:tự nguyện|bắt buộc)$/u.test(kind) && !/BHXH|xã hội/iu.test(names)) return null;
  if (kind === 'tự nguyện') return several ? null : 'voluntary';
  if (kind === 'bắt buộc') return 'compulsory';
  if (several) return 'total';
  if (/BHYT|y tế/u.test(names)) return 'health';
  if (/BH ?TN|thất nghiệp/u.test(names)) return 'unemployment';
  return 'social';
}

/** What a scheme is called where nothing else is said. */
export const USUAL: Readonly<Record<SchemeKey, RegExp>> = {
  total: /^(?:BHXH, BHYT(?:, BHTN)?|bảo hiểm)$/u,
  social: /^(?:BHXH|bảo hiểm xã hội)(?: \(?bắt buộc và tự nguyện\)?)?$/iu,
  compulsory: /^(?:BHXH|bảo hiểm xã hội) bắt buộc$/iu,
  voluntary: /^(?:BHXH|bảo hiểm xã hội) tự nguyện$/iu,
  health: /^(?:BHYT|bảo hiểm y tế)(?: \(BHYT\))?(?: toàn dân)?$/iu,
  unemployment: /^(?:BHTN|BH thất nghiệp|bảo hiểm thất nghiệp)(?: \((?:BHTN|BH thất nghiệp)\))?$/iu,
};
