import { openWordFile } from '../../../readers/word/openWordFile.js';
import { replaceEntries } from '../../../readers/zip/replaceEntries.js';
import type { Profile } from '../../../report/profile/profile.js';
import { PROFILES } from '../../../report/profile/profiles.js';
import type { Block, Inline, Report } from '../../../report/tree.js';
import { WRITERS } from '../../../writers/index.js';
import type { NewContent } from '../../world.js';

/** The built-in layout of each profile as a Word template: "bao-cao-party.docx". Filled unchanged, it says what the set says. */
export async function wordTemplates(set: string): Promise<readonly NewContent[]> {
  const [state, party] = [PROFILES.state.at(-1), PROFILES.party.at(-1)];
  const templates = [];
  for (const profile of [state, party]) {
    if (profile === undefined) continue;
    const content = await WRITERS.docx.write(templateReport(profile), {});
    templates.push({ path: `${set}-${profile.family}.docx`, bytes: withAddressees(content) });
  }
  return templates;
}

/** The writer knows how many addressees there are; a template does not, and has their paragraph in the text. It takes their style. */
function withAddressees(content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = openWordFile(bytes);
  const xml = 'code' in file ? null : file.textOf(DOCUMENT);
  if ('code' in file || typeof xml !== 'string') return bytes;
  const styled = xml.replace(/"BodyText"(?=(?:(?!<\/w:p>).)*\{\{this\}\})/s, '"Salutation"');
  return replaceEntries(file.entries, new Map([[DOCUMENT, new TextEncoder().encode(styled)]]));
}

const DOCUMENT = 'word/document.xml';

/** A report whose words are tags. */
function templateReport(profile: Profile): Report {
  return {
    profile,
    title: 'Báo cáo',
    date: null,
    periodEnd: profile.from,
    twoSided: false,
    kind: '{{letterhead.kind}}',
    letterhead: {
      parent: '{{letterhead.parent}}',
      issuer: '{{letterhead.issuer}}',
      number: text('{{letterhead.number}}'),
      placeAndDate: text('{{letterhead.placeAndDate}}'),
      draft: '{{letterhead.draft}}',
    },
    subject: text('{{letterhead.subject}}'),
    addressees: [],
    body: [
      ...(profile.addressed ? ['{{#each letterhead.addressees}}', '{{this}}', '{{/each}}'] : []),
      '{{> report}}',
    ].map(paragraph),
    recipients: ['{{#each letterhead.recipients}}', '{{this}}', '{{/each}}'],
    signature: {
      authority: '{{letterhead.authority}}',
      title: '{{letterhead.signerTitle}}',
      // Without a name the line stays, so that the room to sign in does too.
      name: '{{#if letterhead.signer}}{{letterhead.signer}}{{else}}\u00A0{{/if}}',
    },
    appendices: [],
    figures: [],
  };
}

function text(value: string): readonly Inline[] {
  return [{ type: 'text', value }];
}

function paragraph(value: string): Block {
  return { type: 'paragraph', children: text(value) };
}
