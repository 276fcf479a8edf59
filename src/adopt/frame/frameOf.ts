import { toIso } from '../../quantity/date/printDate.js';
import { readFullDate } from '../../quantity/date/readDate.js';
import type { Passage } from '../../readers/readDocument.js';
import { ownLead } from '../own/ownLead.js';
import { ownUnit } from '../own/ownUnit.js';
import type { Saying } from '../read/said.js';
import { sentencesOf } from '../read/sentencesOf.js';
import type { Claims } from '../result/claims.js';
import { numbersIn, someWords, type Tree, type TreeMap, textOf, words } from '../tree.js';
import { abbreviationsOf } from './abbreviationsOf.js';
import { closingOf } from './closing.js';
import type { Dateline } from './datelineOf.js';
import { letterheadOf } from './letterhead.js';
import { linesOf } from './lines.js';
import { periodOf } from './periodOf.js';
import { resolutionOf } from './resolutionOf.js';
import { type ReadUnit, unitOf } from './unitOf.js';

/** What stands round the text: who reports on whom, for which time, on what. */
export interface FrameData {
  readonly tree: TreeMap;
  /** "28-NQ/TW" */
  readonly resolution: string | null;
  /** Who reports; null where no letterhead tells. */
  readonly issuer: string | null;
  /** What was worked out from less than the text says. */
  readonly guessed: readonly string[];
  /** Sentences that it was read from. */
  readonly said: ReadonlySet<Saying>;
  /** Those of the title, where a letterhead stands above it. */
  readonly title: readonly Saying[];
  /** What tells of the time without a day; null where another sentence does, or none. */
  readonly timed: Saying | null;
}

export interface FrameReader {
  /** ReadLetterhead and closing, which say nothing else. */
  readonly passages: ReadonlySet<Passage>;
  /** The headline of an article is a heading: what it counts is told again below. */
  readonly asHeadline: (one: Saying) => Saying;
  /** Who writes, and what about. */
  readonly title: string;
  /** When it was written, or put on the net; null where no date tells. */
  readonly date: string | null;
  /** The unit that the document is about. */
  readonly unit: (said: readonly Saying[]) => ReadUnit | null;
  readonly read: (said: readonly Saying[], unit: ReadUnit | null, asOf: string | null) => FrameData;
}

/** `named` are the figures that a document of ours marks; null of others. */
export function frameOf(
  passages: readonly Passage[],
  dateline: Dateline | null,
  named: ReadonlyMap<string, unknown> | null,
  claims: Claims,
): FrameReader {
  const isOwn = named !== null;
  const text = passages.map((passage) => passage.text.normalize('NFC')).join('\n');
  const head = letterheadOf(passages, text, dateline);
  const closing = closingOf(passages, text, isOwn);
  const titled = [...head.passages].find(
    (passage) => head.title !== null && linesOf([passage]).some((line) => head.title?.startsWith(line.text)),
  );
  const titleSaid =
    titled === undefined ? [] : sentencesOf([{ place: titled.place, text: head.title ?? '', controls: [] }]);
  const title = head.title ?? '';
  const written = head.date === null ? null : readFullDate(head.date).value;
  const date = written === null ? null : toIso(written);
  const leadIn = (said: readonly Saying[]): Saying | undefined =>
    said.find(({ text }) => /như sau:?$/u.test(text) && / báo cáo /u.test(text));
  return {
    asHeadline: (one) =>
      one.paragraph <= 2 && one.text === title && !/[.:;]$/u.test(title) && passages.length > 1
        ? { ...one, isHeading: true }
        : one,
    unit: (said) =>
      (isOwn ? ownUnit(said, leadIn(said)) : null) ??
      unitOf(
        `${head.parent ?? ''}\n${head.issuer ?? ''}\n${title}`,
        `${passages
          .slice(0, 14)
          .map((passage) => passage.text)
          .join('\n')}\n${leadIn(said)?.text ?? ''}`.normalize('NFC'),
        text,
      ),
    title: `${head.issuer ?? ''}\n${title}`,
    date: date ?? dateline?.date ?? null,
    passages: new Set([...head.passages, ...closing.passages]),
    read(said, unit, asOf) {
      const lead = leadIn(said);
      const own = named !== null && lead !== undefined ? ownLead(lead, named) : null;
      const resolution = own === null ? resolutionOf([...titleSaid, ...said]) : own.resolution;
      const since = textOf(resolution?.tree.date);
      const period = periodOf({
        title: `${title} ${lead?.text ?? ''}`.trim(),
        said,
        since,
        asOf,
        dated: dateline?.date ?? null,
      });
      const party =
        /Ban Tuyên giáo/iu.test(head.issuer ?? '') ||
        (head.issuer === null &&
          / của Ban Tuyên giáo|Ban Tuyên giáo Tỉnh ủy (?:đã )?(?:phối hợp|tham mưu)/u.test(text) &&
          !/BHXH tỉnh (?:đã )?(?:phối hợp|tham mưu)/u.test(text));
      const signsAs = /(?:^|, )((?:\p{Lu}|BHXH)[^,]{3,60}) báo cáo /u.exec(lead?.text ?? '')?.[1];
      const issuer = head.issuer ?? '';
      if (resolution !== null) claim(resolution.tree, 'resolution');
      if (period !== null && !period.guessed) claim(period.tree, 'period');
      if (own !== null) claim(own.period, 'period');
      const guessed = [
        ...(period === null || period.guessed ? ['period'] : []),
        ...(unit === null || unit.others.length > 0 ? ['unit.name'] : []),
        ...(head.profile === null ? ['report.profile'] : []),
      ];
      const isUsual = resolution !== null && /^kết quả .*tuyên truyền Nghị quyết/iu.test(title);
      const tree: TreeMap = {
        unit: { name: words(unit?.name ?? ''), level: words(unit?.level ?? 'tỉnh') },
        period: { ...(period?.tree ?? { label: words(''), from: words(''), to: words('') }), ...own?.period },
        report: {
          profile: words(head.profile ?? (party ? 'party' : 'state')),
          subject:
            own?.subject != null
              ? words(own.subject)
              : title === '' || isUsual
                ? resolution === null
                  ? words('')
                  : undefined
                : words(lowerFirst(title)),
          issuer: {
            parent: someWords(head.parent),
            name: words(issuer),
            symbol: words(head.symbol ?? ''),
            signsAs: signsAs === undefined || signsAs === issuer ? undefined : words(signsAs),
          },
          number: words(head.number ?? ''),
          date: words(date ?? ''),
          place: words(head.place ?? ''),
          signer: {
            authority: someWords(closing.authority),
            title: words(closing.title ?? ''),
            name: words(closing.name ?? ''),
          },
          addressees: someList(head.addressees),
          recipients: someList(closing.recipients),
          archive: someWords(closing.archive),
        },
        resolution: resolution?.tree,
        abbreviations: abbreviationsOf(text, isOwn).map(({ short, full }) => ({
          short: words(short),
          full: words(full),
        })),
      };
      return {
        tree,
        guessed,
        resolution: resolution?.number ?? null,
        issuer: head.issuer,
        title: titleSaid,
        timed:
          own === null && period?.guessed === false && period.said === null
            ? ([...titleSaid, ...said].find((one) => title.includes(one.text)) ?? null)
            : null,
        said: new Set([resolution?.said, period?.said, lead].filter((one) => one !== undefined && one !== null)),
      };
    },
  };

  function claim(tree: TreeMap, home: string): void {
    for (const [path, spot] of numbersIn(tree, [home]))
      claims.mark(spot, { fate: 'typed', home: path, alternatives: [] });
  }
}

function someList(items: readonly string[]): readonly Tree[] | undefined {
  const said = items.filter((item) => item !== '');
  return said.length === 0 ? undefined : said.map(words);
}

/** "Kết quả …" → "kết quả …": a subject is written without its capital. A name or short form keeps it. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}* \p{Ll}/u.test(text) && !/^(?:Bảo hiểm xã hội tỉnh)/u.test(text)
    ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1)
    : text;
}
