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
    templates.push({ path: `${set}-${profile.family}.docx`, bytes: settled(content) });
  }
  return templates;
}

/**
 * The writer knows how many addressees there are; a template does not, and has their paragraph in the text: it takes their
 * style. The file's properties, which are not filled, name no issuer.
 */
function settled(content: string | Uint8Array): Uint8Array {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = openWordFile(bytes);
  if ('code' in file) throw new Error(`A template that was just written cannot be read: ${file.code}`);
  const edits: Readonly<Record<string, (xml: string) => string>> = {
    'word/document.xml': (xml) => xml.replace(/"BodyText"(?=(?:(?!<\/w:p>).)*\{\{this\}\})/s, '"Salutation"'),
    'docProps/core.xml': (xml) => xml.replaceAll('{{letterhead.issuer}}', ''),
  };
  const replaced = Object.entries(edits).map(([part, edit]) => {
    return [part, file.bytesOf(part, edit(String(file.textOf(part))))] as const;
  });
  return replaceEntries(file.entries, new Map(replaced));
}

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
      authority: ['{{#each letterhead.authority}}', '{{this}}', '{{/each}}'],
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
