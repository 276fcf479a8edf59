import type { LetterheadData } from '../model/schema/letterhead.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { printLongDate, toIso } from '../quantity/date/printDate.js';
import { figureText } from './figureText.js';
import { LETTERHEAD_DATE, LETTERHEAD_NUMBER, padNumber } from './letterheadFigures.js';
import type { ProfileChoice } from './profile.js';
import type { Letterhead, ProfileId, Report } from './tree.js';

/** Everything round the body, worded for its profile. */
export type Frame = Pick<Report, 'kind' | 'date' | 'letterhead' | 'addressees' | 'recipients' | 'signature'>;

export function frameOf(data: LetterheadData, profile: ProfileId, draft: boolean): Frame {
  return {
    kind: 'BÁO CÁO',
    date: data.date === undefined ? null : toIso(data.date),
    letterhead: { ...letterheadOf(data, profile), ...(draft && { draft: draftMark(profile) }) },
    // Only state reports are addressed (NĐ 30/2020, PL I, II.9.b); of Party documents, only official letters and submissions.
    addressees: profile === 'state-nd30' ? (data.addressees ?? []) : [],
    recipients: recipientLines(data, profile),
    signature: {
      authority: data.signer.authority === undefined ? null : upper(authorityText(data.signer.authority, profile)),
      title: upper(data.signer.title),
      name: data.signer.name ?? null,
    },
  };
}

/** The issuer in words: "Bảo hiểm xã hội tỉnh Bình Phước"; of the Party, as the bodies call themselves in a sentence. */
export function issuerName({ report }: UnitYear, chosen: ProfileChoice | null): string {
  const choice = chosen ?? report.profile;
  const { name, signsAs } = (report[choice] ?? report).issuer;
  return choice === 'state' ? name : (signsAs ?? name);
}

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Room for what is written in by hand before issue. */
const BLANK = '\u00A0'.repeat(6);
/** The same in the date, which shares its line with the place. */
const DATE_BLANK = '\u00A0'.repeat(4);

/** "Dự thảo" under the number (HD 05-HD/VPTW, PL 2, 11b); state offices write it in capitals (no rule in NĐ 30/2020). */
function draftMark(profile: ProfileId): string {
  return profile === 'state-nd30' ? 'DỰ THẢO' : 'Dự thảo';
}

function letterheadOf({ issuer, number, date, place }: LetterheadData, profile: ProfileId): Letterhead {
  const written = number === undefined ? BLANK : figureText(LETTERHEAD_NUMBER, padNumber(number));
  const day =
    date === undefined
      ? `ngày${DATE_BLANK}tháng${DATE_BLANK}năm${DATE_BLANK}`
      : figureText(LETTERHEAD_DATE, printLongDate(date));
  const [before, after] = profile === 'state-nd30' ? ['Số: ', `/BC-${issuer.symbol}`] : ['Số ', `-BC/${issuer.symbol}`];
  return {
    parent: issuer.parent === undefined ? null : upper(issuer.parent),
    issuer: upper(issuer.name),
    number: [{ type: 'text', value: before }, inline(written), { type: 'text', value: after }],
    placeAndDate: [{ type: 'text', value: `${place}, ` }, inline(day)],
  };
}

function inline(part: string | ReturnType<typeof figureText>) {
  return typeof part === 'string' ? ({ type: 'text', value: part } as const) : part;
}

/** KT. and TM. with dots in state documents, K/T and T/M in Party documents; data written for the other are turned. */
function authorityText(authority: string, profile: ProfileId): string {
  if (profile === 'state-nd30') return authority.replace(/^([KT])\/([TML])\.?\s*/iu, '$1$2. ');
  return authority.replace(/^([KT])([TML])\.\s*/iu, '$1/$2 ');
}

/** State: "- Như trên;" where the report is addressed, last "- Lưu: VT, ….". Party: "- Lưu … .", no colon, no VT. */
function recipientLines(
  { recipients = [], addressees = [], archive }: LetterheadData,
  profile: ProfileId,
): readonly string[] {
  if (profile === 'state-nd30') {
    const above = addressees.length > 0 ? ['Như trên', ...recipients] : recipients;
    // VT (the records office) always comes first, also where the data name it themselves.
    const office = archive?.replace(/^VT(?:,\s*|$)/u, '') ?? '';
    return [...above.map((name) => `- ${name};`), `- Lưu: ${['VT', office].filter((part) => part !== '').join(', ')}.`];
  }
  // 36-HD/VPTW separates recipients with commas, 05-HD/VPTW with semicolons.
  const mark = profile === 'party-hd36' ? ',' : ';';
  return [...recipients.map((name) => `- ${name}${mark}`), `- Lưu ${archive ?? 'Văn phòng'}.`];
}
