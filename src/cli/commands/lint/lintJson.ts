import { LIMITS } from '../../../diagnostics/limits.js';
import type { Linted } from '../../../jobs/lint.js';
import type { Breach } from '../../../lint/breach.js';
import type { Messages } from '../../../messages/messages.js';
import type { Profile } from '../../../report/profile/profile.js';

/** A document that was judged. */
export interface JudgedDocument extends Pick<Linted, 'day' | 'unjudged' | 'conforms' | 'commented'> {
  readonly file: string;
  readonly decree: Profile;
  readonly breaches: readonly Breach[];
}

/** For programs: one object for each document. A range without an upper end ends with null. */
export function lintJson(documents: readonly JudgedDocument[], { lint }: Messages): string {
  const listed = documents.map(({ file, decree, day, conforms, breaches, unjudged }) => ({
    file,
    profile: decree.id,
    decree: decree.decree,
    day,
    conforms,
    breaches: breaches.slice(0, LIMITS.findings.json).map((breach) => ({
      ...breach,
      message: lint.sentence(breach),
      places: breach.places.slice(0, PLACES),
    })),
    unjudged: unjudged.map((one) => ({ ...one, message: lint.unjudged(one) })),
  }));
  return `${JSON.stringify(listed, null, 2)}\n`;
}

/** Of one breach, with their text; further ones are counted. */
const PLACES = 100;
