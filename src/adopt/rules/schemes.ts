/** Where the number of people in a scheme goes. */
export type SchemeKey = 'total' | 'social' | 'compulsory' | 'voluntary' | 'health' | 'unemployment';

const ONE = String.raw`(?:BHXH|BHYT|BHTN|BH thất nghiệp|[Bb]ảo hiểm (?:xã hội|y tế|thất nghiệp)(?: \((?:BHXH|BHYT|BHTN)\))?)`;

/** One scheme or several, and the word that tells which kind: "BHXH, BHYT, BHTN bắt buộc". */
const NAMED = new RegExp(
  `(${ONE}(?:(?:, ?| và | & )${ONE})*)(?: toàn dân)?( bắt buộc(?: và|,) tự nguyện| \\(bắt buộc(?: và|,) tự nguyện\\)| bắt buộc| tự nguyện)?( hộ gia đình| học sinh[, ]*(?:sinh viên)?| HSSV)?`,
  'gu',
);

export interface NamedScheme {
  /** Null where the words name a group within a scheme, or do not say which one. */
  readonly scheme: SchemeKey | null;
  /** As it stands there: "BHXH, BHYT, BHTN bắt buộc". */
  readonly words: string;
  readonly index: number;
}

/** Before "BHXH": all who are insured so, in whichever way. */
const ALL = /tổng số (?:người|đối tượng|lao động) (?:đang |đã )?tham gia $/iu;

/** The schemes that words name, in order. "BHXH" alone may be the compulsory one or both: it names none. */
export function schemesIn(text: string): readonly NamedScheme[] {
  return [...text.matchAll(NAMED)].map((match) => {
    const [whole, names = '', kind = '', group] = match;
    const all = kind === '' && ALL.test(text.slice(0, match.index));
    const scheme = group === undefined ? schemeOf(names, all ? 'nói chung' : kind.trim()) : null;
    return { scheme, words: whole, index: match.index };
  });
}

function schemeOf(names: string, kind: string): SchemeKey | null {
  const several = /,| và | & /u.test(names);
  if (kind === 'tự nguyện') return several ? null : 'voluntary';
  if (kind === 'bắt buộc') return /BHXH|xã hội/u.test(names) ? 'compulsory' : null;
  if (several) return 'total';
  if (/BHYT|y tế/u.test(names)) return 'health';
  if (/BHTN|thất nghiệp/u.test(names)) return 'unemployment';
  return kind === '' ? null : 'social';
}

/** What a scheme is called where nothing else is said. */
export const USUAL: Readonly<Record<SchemeKey, RegExp>> = {
  total: /^(?:BHXH, BHYT(?:, BHTN)?|bảo hiểm)$/u,
  social: /^(?:BHXH|bảo hiểm xã hội)(?: \(?bắt buộc và tự nguyện\)?)?$/iu,
  compulsory: /^(?:BHXH|bảo hiểm xã hội) bắt buộc$/iu,
  voluntary: /^(?:BHXH|bảo hiểm xã hội) tự nguyện$/iu,
  health: /^(?:BHYT|bảo hiểm y tế)(?: toàn dân)?$/iu,
  unemployment: /^(?:BHTN|bảo hiểm thất nghiệp)$/iu,
};
