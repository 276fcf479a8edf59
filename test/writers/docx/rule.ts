import type { Layout } from './readLayout.js';
import type { ResolvedParagraph } from './resolvedParagraph.js';

/** One rule of the format; a null means that it says nothing for that profile. */
export interface Rule {
  readonly state: ((layout: Layout) => boolean) | null;
  readonly party: ((layout: Layout) => boolean) | null;
}

export type Rules = Readonly<Record<string, Rule>>;

export function both(holds: (layout: Layout) => boolean): Rule {
  return { state: holds, party: holds };
}

export interface Look {
  readonly sizes: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly justify?: string;
}

/** Whether a paragraph prints something, all of it with this look; sizes in half-points. */
export function looks(paragraph: ResolvedParagraph | undefined, look: Look): boolean {
  if (paragraph === undefined || paragraph.runs.length === 0) return false;
  return (
    paragraph.justify === (look.justify ?? 'center') &&
    paragraph.runs.every(
      (run) =>
        run.size >= look.sizes[0] &&
        run.size <= look.sizes[1] &&
        run.bold === (look.bold ?? false) &&
        run.italic === (look.italic ?? false) &&
        run.underline === (look.underline ?? false),
    )
  );
}

export function isUpper(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text);
}

export function within(value: number, least: number, most: number, tolerance = 6): boolean {
  return value >= least - tolerance && value <= most + tolerance;
}
