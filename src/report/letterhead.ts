import type { LetterheadData } from '../model/schema/letterhead.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { printLongDate, toIso } from '../quantity/date/printDate.js';
import { figureText } from './figureText.js';
import { LETTERHEAD_DATE, LETTERHEAD_NUMBER, padNumber } from './letterheadFigures.js';
import type { Profile } from './profile/profile.js';
import type { Letterhead, Report } from './tree.js';

/** Everything round the body, worded for its profile. */
export type ReportFrame = Pick<Report, 'kind' | 'date' | 'letterhead' | 'addressees' | 'recipients' | 'signature'>;

export function frameOf(data: LetterheadData, profile: Profile, draft: boolean): ReportFrame {
  return {
    kind: 'BÁO CÁO',
    date: data.date === undefined ? null : toIso(data.date),
    letterhead: { ...letterheadOf(data, profile), ...(draft && { draft: profile.draftMark }) },
    addressees: profile.addressed ? (data.addressees ?? []) : [],
    recipients: recipientLines(data, profile),
    signature: {
      authority: authorityLines(data.signer.authority ?? '', profile),
      title: upper(data.signer.title),
      name: data.signer.name ?? null,
    },
  };
}

/** The issuer in words: "Bảo hiểm xã hội tỉnh Bình Phước"; of the Party, as the bodies call themselves in a sentence. */
export function issuerName({ report }: UnitYear, { family, issuerCalled }: Profile): string {
  const { issuer } = report[family] ?? report;
  return issuer[issuerCalled] ?? issuer.name;
}

const upper = (text: string): string => text.toLocaleUpperCase('vi');

/** Room for what is written in by hand before issue. */
const BLANK = '\u00A0'.repeat(6);
/** The same in the date, which shares its line with the place. */
const DATE_BLANK = '\u00A0'.repeat(4);

function letterheadOf({ issuer, number, date, place }: LetterheadData, profile: Profile): Letterhead {
  const written = number === undefined ? BLANK : figureText(LETTERHEAD_NUMBER, padNumber(number));
  const day =
    date === undefined
      ? `ngày${DATE_BLANK}tháng${DATE_BLANK}năm${DATE_BLANK}`
      : figureText(LETTERHEAD_DATE, printLongDate(date));
  return {
    parent: issuer.parent === undefined ? null : upper(issuer.parent),
    issuer: upper(issuer.name),
    number: [
      { type: 'text', value: profile.number.before },
      inline(written),
      { type: 'text', value: `${profile.number.after}${issuer.symbol}` },
    ],
    placeAndDate: [{ type: 'text', value: `${place}, ` }, inline(day)],
  };
}

function inline(part: string | ReturnType<typeof figureText>) {
  return typeof part === 'string' ? ({ type: 'text', value: part } as const) : part;
}

/** Each "TM.", "KT." begins a line (NĐ 30/2020, PL I, II.7.a). Data written for the other kind of documents are turned: "K/T", "T/M". */
function authorityLines(authority: string, { authoritySign }: Profile): readonly string[] {
  const lines = authority.split(/[,;]?\s+(?=(?:K\/?T|T\/?M|T\/?L|TUQ)[.\s])/iu).filter((line) => line !== '');
  return lines.map((line) => upper(AUTHORITY[authoritySign](line)));
}

const AUTHORITY: Readonly<Record<Profile['authoritySign'], (authority: string) => string>> = {
  '.': (authority) => authority.replace(/^([KT])\/([TML])\.?\s*/iu, '$1$2. '),
  '/': (authority) => authority.replace(/^([KT])([TML])\.\s*/iu, '$1/$2 '),
};

/** "- Như trên;" where the report is addressed, last "- Lưu: VT, …." or "- Lưu …." */
function recipientLines(data: LetterheadData, profile: Profile): readonly string[] {
  const { recipients = [], addressees = [], archive } = data;
  const { recipientAsAddressed: same, recipientMark } = profile;
  // Who types "Lưu: VT" among the recipients means the archive, which is printed once.
  const others = recipients.filter((name) => !KEPT.test(name));
  const kept = archive ?? recipients.find((name) => KEPT.test(name));
  const names = same !== null && addressees.length > 0 ? [same, ...others] : others;
  return [...names.map((name) => `- ${name}${recipientMark}`), `- ${archiveText(kept, profile)}.`];
}

const KEPT = /^\s*Lưu(?:\s*:|(?![A-Za-zÀ-ỹ]))\s*/iu;

function archiveText(given: string | undefined, { archive: { label, office, always } }: Profile): string {
  const named = given?.replace(KEPT, '').replace(/[.;,\s]+$/u, '') || undefined;
  if (!always) return `${label} ${named ?? office}`;
  // The office stands first, also where the data name it themselves.
  const others = named?.replace(new RegExp(`^${office}(?:,\\s*|$)`, 'u'), '') ?? '';
  return `${label} ${others === '' ? office : `${office}, ${others}`}`;
}
