import { looksLikeHeading } from '../../readers/looksLikeHeading.js';
import type { Passage } from '../../readers/readDocument.js';
import { sectionOf } from '../read/sectionOf.js';
import { ownHeading } from './ownHeading.js';

/** So many headings that no other office is known to write so do not meet by chance. */
const ENOUGH = 3;

/** Who reports, in the last sentence of the built-in report; the first names the same. */
const CLOSING = /^Trên đây là báo cáo .+, (.+?) trân trọng báo cáo(?: |[./]|$)/u;

/** A report of the built-in templates whose marks an editor or another format has dropped: its sentences are still theirs. */
export function looksOwn(passages: readonly Passage[]): boolean {
  const texts = passages.map(({ text }) => text.normalize('NFC').trim());
  const own = new Set(texts.flatMap((text) => ownHeading(text) ?? []));
  return [...own].filter(({ peculiar }) => peculiar).length >= ENOUGH || (own.size > 0 && isFramed(texts));
}

/** A short one: it begins and ends as ours do, and has no headings but ours. */
function isFramed(texts: readonly string[]): boolean {
  const issuer = texts.flatMap((text) => CLOSING.exec(text)?.[1] ?? [])[0];
  const lead = texts.find((text) => / báo cáo .*như sau:$/u.test(text));
  if (
    issuer === undefined ||
    lead === undefined ||
    !lead.replace(/\((\p{Lu}+)\)/gu, '$1').includes(`${issuer} báo cáo `)
  )
    return false;
  return texts.every((text) => !looksLikeHeading(text) || ownHeading(text) !== null || sectionOf(text) === 'appendix');
}
