import type { Severity } from '../../diagnostics/severity.js';
import type { OutputStream, World } from '../world.js';

type Colouring = (text: string) => string;

export interface Paint {
  readonly severity: Readonly<Record<Severity, Colouring>>;
  /** The place of a finding. */
  readonly place: Colouring;
  /** What was asked for, among its words. */
  readonly sought: Colouring;
  /** What matters less: gutter, code. */
  readonly faint: Colouring;
}

const same: Colouring = (text) => text;
export const NO_PAINT: Paint = {
  severity: { error: same, warning: same, missing: same, note: same },
  place: same,
  sought: same,
  faint: same,
};

/** Colours for words on this stream; chalk is loaded only where there are any. */
export async function paintFor(stream: OutputStream, env: World['env'], color: boolean): Promise<Paint> {
  if (!wantsColour(stream, env, color)) return NO_PAINT;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    severity: { error: chalk.red.bold, warning: chalk.yellow.bold, missing: chalk.magenta.bold, note: chalk.cyan.bold },
    place: chalk.bold,
    sought: chalk.green.bold,
    faint: chalk.dim,
  };
}

/** The nearer wish wins: the option, then FORCE_COLOR, then NO_COLOR (no-color.org), then what the stream is. */
function wantsColour(stream: OutputStream, { FORCE_COLOR, NO_COLOR, TERM }: World['env'], color: boolean): boolean {
  if (!color) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return (NO_COLOR ?? '') === '' && TERM !== 'dumb' && stream.isTTY;
}
