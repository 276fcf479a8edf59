import { displayWidth } from './displayWidth.js';

/** A line under centred text, as long as `share` of its longest printed line. */
export function ruleUnder(lines: readonly string[], share: number): string {
  const longest = Math.max(...lines.map(displayWidth));
  return '─'.repeat(Math.round(longest * share));
}

/** Between the 1/3 and 1/2 that NĐ 30/2020, PL I, II.2.b and II.5.b allow under issuer and subject. */
export const shortRule = 0.4;
