import { type PackageParts, zipParts } from '../../zip/zipParts.js';
import { keepStyles } from './keepStyles.js';

export interface PackageFacts {
  /** W3CDTF date and time, UTC. */
  readonly created: string;
  /** Even pages swap their left and right margins. */
  readonly mirrorMargins: boolean;
}

/**
 * Takes from a package what depends on the moment it was made (entry order and times, dates of creation), and adds
 * what `docx` has no option for. An edit that finds nothing to edit is an error: a new release of `docx` shall not undo one unseen.
 */
export function settlePackage(parts: PackageParts, facts: PackageFacts): Uint8Array {
  const edits: Readonly<Record<string, (xml: string) => string>> = {
    'docProps/core.xml': (xml) => settleDates(xml, facts.created),
    'word/settings.xml': (xml) => completeSettings(xml, facts.mirrorMargins),
    'word/styles.xml': keepStyles,
  };
  const settled = new Map(parts);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts.get(name);
    if (typeof part !== 'string') throw new Error(`The package has no part ${name}.`);
    settled.set(name, edit(part));
  }
  return zipParts(settled);
}

function settleDates(xml: string, created: string): string {
  return ['created', 'modified'].reduce(
    (result, property) =>
      replaceOnce(result, new RegExp(`(<dcterms:${property} [^>]*>)[^<]*`), (match, open: string) => {
        void match;
        return `${open}${created}`;
      }),
    xml,
  );
}

/** Elements of CT_Settings have a fixed order: mirrorMargins before defaultTabStop, the language after compat. */
function completeSettings(xml: string, mirrorMargins: boolean): string {
  const vietnamese =
    '<w:themeFontLang w:val="vi-VN" w:eastAsia="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>';
  const withLanguage = replaceOnce(xml, '</w:compat>', (compat) => `${compat}${vietnamese}`);
  if (!mirrorMargins) return withLanguage;
  return replaceOnce(withLanguage, '<w:defaultTabStop', (next) => `<w:mirrorMargins/>${next}`);
}

function replaceOnce(xml: string, target: string | RegExp, by: (match: string, ...groups: string[]) => string): string {
  const result = xml.replace(target, by);
  if (result === xml) throw new Error(`Nothing to replace by ${target} in the package.`);
  return result;
}
