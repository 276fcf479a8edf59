/** The words behind a cue, up to where other words begin; null where the cue is not there. */
export function pieceBehind(text: string, cue: RegExp, end: RegExp): string | null {
  const match = cue.exec(text);
  if (match === null) return null;
  const rest = text.slice(match.index + match[0].length);
  const until = end.exec(rest)?.index ?? rest.length;
  const lead = /^,? ?(về|để) $/u.exec(match[0])?.[1];
  const piece = endOf(rest.slice(0, until));
  return piece === '' ? null : lead === 'để' ? `để ${piece}` : piece;
}

/** Without marks and joints at its end. */
export function endOf(text: string): string {
  return text.replace(/[\s,;:.…]*(?:và|đồng thời|trong đó|với)?[\s,;:.…]*$/u, '').trim();
}
