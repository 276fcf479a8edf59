import { escapeXml } from '../../readers/xml/resolveEntities.js';
import type { Inline } from '../../report/tree.js';
import { childOf, prefixOf, type WordNode } from '../read/wordTree.js';

/** How a stretch of text looks: its run's properties. */
export interface RunLook {
  /** "w:", as the part calls its elements. */
  readonly prefix: string;
  /** `<w:rPr>…</w:rPr>`, or empty. */
  readonly properties: string;
  /** Controls are shown without a frame, where the part knows of such. */
  readonly hidesFrame: boolean;
}

/** The look of a run. */
export function lookOf(run: WordNode | null, xml: string): RunLook {
  const properties = run === null ? null : childOf(run, 'w:rPr');
  const prefix = run === null ? 'w:' : prefixOf(run);
  if (run === null || properties === null) return { prefix, properties: '', hidesFrame: knowsFrames(run) };
  return { prefix, properties: xml.slice(properties.start, properties.end), hidesFrame: knowsFrames(run) };
}

const W15 = 'http://schemas.microsoft.com/office/word/2012/wordml';

function knowsFrames(run: WordNode | null): boolean {
  let root = run;
  while (root?.parent) root = root.parent;
  return root?.element.attributes.some(({ rawName, value }) => rawName === 'xmlns:w15' && value === W15) ?? false;
}

interface Emphasis {
  readonly bold: boolean;
  readonly italics: boolean;
}

const PLAIN: Emphasis = { bold: false, italics: false };

/** Inlines as runs of one look; a figure is a content control that bears its name. Its number is given at the end, when all are known. */
export function runsOf(inlines: readonly Inline[], look: RunLook, emphasis: Emphasis = PLAIN): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return runOf(inline.value, look, emphasis);
        case 'figure':
          return controlOf(inline.id, inline.text, look, emphasis);
        case 'strong':
          return runsOf(inline.children, look, { ...emphasis, bold: true });
        case 'emphasis':
          return runsOf(inline.children, look, { ...emphasis, italics: true });
      }
    })
    .join('');
}

export function runOf(text: string, { prefix: w, properties }: RunLook, emphasis: Emphasis = PLAIN): string {
  if (text === '') return '';
  const printable = text.replace(/\r\n|[\t\n\r\u0085\u2028\u2029]/g, ' ');
  const space = printable === printable.trim() ? '' : ' xml:space="preserve"';
  return `<${w}r>${emphasized(properties, w, emphasis)}<${w}t${space}>${escapeXml(printable)}</${w}t></${w}r>`;
}

/** Languages and the speller's marks make no look. */
const NO_LOOK = new Set(['rPr', 'lang', 'noProof']);

function hasLook(properties: string): boolean {
  return [...properties.matchAll(/<(?:\w+:)?(\w+)/g)].some(([, name = '']) => !NO_LOOK.has(name));
}

/**
 * In the order of CT_SdtPr; Word refuses another. `w:id` is 0 until all numbers are known. LibreOffice 7.4 keeps the name of
 * plain-text controls (`w:text`) alone, and shows those without the look of their run: what has a look of its own is no such.
 */
function controlOf(id: string, text: string, look: RunLook, emphasis: Emphasis): string {
  const { prefix: w, hidesFrame, properties } = look;
  const a = w || 'w:';
  const name = escapeXml(id);
  const declared = w === '' ? ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' : '';
  const own = [
    `<${w}alias ${a}val="${name}"/><${w}tag ${a}val="${name}"/><${w}id ${a}val="0"/>`,
    hidesFrame ? '<w15:appearance w15:val="hidden"/>' : '',
    hasLook(emphasized(properties, w, emphasis)) ? '' : `<${w}text/>`,
  ].join('');
  const run = runOf(text, look, emphasis);
  return `<${w}sdt${declared}><${w}sdtPr>${own}</${w}sdtPr><${w}sdtContent>${run}</${w}sdtContent></${w}sdt>`;
}

/** Weight and slope come behind the style and the fonts (CT_RPr). */
function emphasized(properties: string, w: string, { bold, italics }: Emphasis): string {
  const added = `${bold ? `<${w}b/><${w}bCs/>` : ''}${italics ? `<${w}i/><${w}iCs/>` : ''}`;
  if (added === '') return properties;
  if (properties === '' || /^<[^>]*\/>$/.test(properties)) return `<${w}rPr>${added}</${w}rPr>`;
  const dropped = [...(bold ? ['b', 'bCs'] : []), ...(italics ? ['i', 'iCs'] : [])].join('|');
  const bare = properties.replace(new RegExp(`<${w}(?:${dropped})(?:\\s[^>]*)?/>`, 'g'), '');
  const head = new RegExp(`^<${w}rPr[^>]*>(?:\\s*<${w}(?:rStyle|rFonts)\\b[^>]*?/>)*`).exec(bare)?.[0] ?? '';
  return `${head}${added}${bare.slice(head.length)}`;
}
