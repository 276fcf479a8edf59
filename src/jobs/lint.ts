import { addComments } from '../comments/addComments.js';
import { breachComment } from '../comments/breachComment.js';
import { aboutFile, type LocatedFinding } from '../diagnostics/locatedFinding.js';
import type { Breach, Unjudged } from '../lint/breach.js';
import { type Lint, lintDocument } from '../lint/lintDocument.js';
import { LANGUAGES, type Language } from '../messages/language.js';
import { messagesIn } from '../messages/messages.js';
import { PROFILE_CHOICES } from '../model/schema/profileChoices.js';
import { momentOf } from '../quantity/date/momentOf.js';
import type { Profile, ProfileChoice } from '../report/profile/profile.js';
import { checkOptions, type Wanted } from './steps/checkOptions.js';
import { bytesOf, type Content, contentOf, type Given } from './steps/input.js';

/** Options of `lint`. */
export interface LintOptions {
  /** Whose rules the document has to keep; by default those of the title in its letterhead. */
  readonly profile?: ProfileChoice | undefined;
  /** A copy is made, with a comment in this language at each breach that counts; by default none. */
  readonly comments?: Language | undefined;
  /** When comments are dated, in seconds since 1970; by default on the document's day; while that is blank, not. */
  readonly epochSeconds?: number | undefined;
}

/** The outcome of `lint`. */
export interface Linted {
  /** What the document was held against; null where it cannot be read, or `isNobodys`. */
  readonly decree: Profile | null;
  /** The day that the document bears, `YYYY-MM-DD`, by which the decree was chosen; null where it bears none. */
  readonly day: string | null;
  /** In the order in which a sheet is read; null with `decree`. */
  readonly breaches: readonly Breach[] | null;
  /** What the rules could not be held against. */
  readonly unjudged: readonly Unjudged[];
  /** Whether it was judged, and no breach counts. */
  readonly conforms: boolean;
  /** Neither the title of the State nor that of the Party was found, and no profile was given. */
  readonly isNobodys: boolean;
  /** The copy with comments; null where none is asked for. */
  readonly commented: Uint8Array | null;
  readonly findings: readonly LocatedFinding[];
}

/**
 * Which rules of the format of official documents a Word file breaks: those of the decree in force on its day.
 *
 * @param document a Word file of anybody's
 * @throws TypeError for arguments of another type
 */
export function lint(document: Given<Content>, options: LintOptions = {}): Linted {
  checkOptions('lint', options, OPTIONS);
  const { profile = null, comments, epochSeconds } = options;
  const given = contentOf(document, 'văn bản');
  const bytes = bytesOf(given);
  const found = lintDocument(bytes, profile);
  if ('code' in found) return { ...NOTHING, findings: [aboutFile(given.name, found)] };
  if ('type' in found) return { ...NOTHING, isNobodys: true };
  const conforms = found.breaches.every(({ counted }) => !counted);
  const linted = { ...NOTHING, ...found, conforms };
  if (comments === undefined) return linted;
  const commented = withComments(bytes, found, comments, epochSeconds);
  return 'code' in commented ? { ...linted, findings: [aboutFile(given.name, commented)] } : { ...linted, commented };
}

const OPTIONS: Readonly<Record<keyof LintOptions, Wanted>> = {
  profile: PROFILE_CHOICES,
  comments: LANGUAGES,
  epochSeconds: 'number',
};

const NOTHING: Linted = {
  decree: null,
  day: null,
  breaches: null,
  unjudged: [],
  conforms: false,
  isNobodys: false,
  commented: null,
  findings: [],
};

function withComments(bytes: Uint8Array, { breaches, day }: Lint, language: Language, epoch: number | undefined) {
  const messages = messagesIn(language);
  const counted = breaches.filter((breach) => breach.counted).map((breach) => breachComment(breach, messages));
  const by = { author: 'bhxh-report', initials: 'BR', date: momentOf(day, epoch) };
  return addComments(bytes, counted, by);
}
