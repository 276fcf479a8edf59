import { withoutNumber } from '../read/sectionOf.js';
import { OWN_HEADINGS } from '../rules/ownHeadings.js';

/** The built-in report's own heading that a line is; null where it is none. */
export function ownHeading(line: string): (typeof OWN_HEADINGS)[number] | null {
  if (line.length > LONGEST) return null;
  const words = withoutNumber(line.replace(/^#+ /u, ''));
  return OWN_HEADINGS.find((heading) => heading.words === words) ?? null;
}

/** Letters, with a number. */
const LONGEST = 80;
