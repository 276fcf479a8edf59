import type { ReportFrame } from './letterhead.js';
import type { Tokens } from './template/tokens.js';
import type { Inline } from './tree.js';

/** Everything round the body, worded for its profile, as templates see it: `{{letterhead.issuer}}`. */
export function letterheadView(
  { kind, letterhead, addressees, recipients, signature }: ReportFrame,
  subject: readonly Inline[],
  { put }: Tokens,
): Readonly<Record<string, unknown>> {
  const text = (value: string | null | undefined): string | undefined =>
    value === null || value === undefined ? undefined : put([{ type: 'text', value }]);
  return {
    parent: text(letterhead.parent),
    issuer: text(letterhead.issuer),
    number: put(letterhead.number),
    placeAndDate: put(letterhead.placeAndDate),
    draft: text(letterhead.draft),
    kind: text(kind),
    subject: put(subject),
    addressees: addresseeLines(addressees).map(text),
    recipients: recipients.map(text),
    authority: signature.authority.map(text),
    signerTitle: text(signature.title),
    signer: text(signature.name),
  };
}

/** NĐ 30/2020, PL I, II.9.d: one addressee on the line of "Kính gửi:"; of several, each on a line of its own. */
function addresseeLines(names: readonly string[]): readonly string[] {
  const [first, ...others] = names;
  if (first === undefined) return [];
  if (others.length === 0) return [`Kính gửi: ${first}`];
  return ['Kính gửi:', ...names.map((name, index) => `- ${name}${index < others.length ? ';' : '.'}`)];
}
