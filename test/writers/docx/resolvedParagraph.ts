import { attribute, child, descendants, elements, printedText, type Xml } from './xml.js';

/** A paragraph with the looks it has once styles and document defaults are resolved. */
export interface ResolvedParagraph {
  readonly text: string;
  /** Lines as the file breaks them. */
  readonly lines: readonly string[];
  readonly justify: string;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly firstLine: number;
  readonly keepNext: boolean;
  readonly isHeading: boolean;
  readonly isCaption: boolean;
  /** Runs that print something. */
  readonly runs: readonly ResolvedRun[];
  /** Lengths, in twips, of the lines drawn from this paragraph, and whether they are centred. */
  readonly drawn: readonly { readonly length: number; readonly isCentred: boolean }[];
}

export interface ResolvedRun {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly highlight: boolean;
  /** ascii, hAnsi, cs, eastAsia and any theme font named. */
  readonly fonts: readonly (string | undefined)[];
}

const FONT_SLOTS = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
const EMU_PER_TWIP = 635;

export function resolveParagraph(paragraph: Xml, styles: Xml): ResolvedParagraph {
  const styleId = attribute(paragraph, ['w:pPr', 'w:pStyle'], 'w:val') ?? 'Normal';
  const chain = styleChain(styles, styleId);
  const defaults = child(styles, 'w:docDefaults');
  const paragraphLayers = [
    child(defaults, 'w:pPrDefault', 'w:pPr'),
    ...chain.map((style) => child(style, 'w:pPr')),
    child(paragraph, 'w:pPr'),
  ];
  const runLayers = [child(defaults, 'w:rPrDefault', 'w:rPr'), ...chain.map((style) => child(style, 'w:rPr'))];
  const value = (path: string, name: string): string | undefined => lastOf(paragraphLayers, path, name);
  const number = (path: string, name: string, otherwise = 0): number => Number(value(path, name) ?? otherwise);
  return {
    text: printedText(paragraph),
    lines: printedText(paragraph).split('\n'),
    justify: value('w:jc', 'w:val') ?? 'left',
    before: number('w:spacing', 'w:before'),
    after: number('w:spacing', 'w:after'),
    line: number('w:spacing', 'w:line', 240),
    lineRule: value('w:spacing', 'w:lineRule') ?? 'auto',
    firstLine: number('w:ind', 'w:firstLine'),
    keepNext: isOn(paragraphLayers, 'w:keepNext'),
    isCaption: styleId === 'Caption',
    isHeading: value('w:outlineLvl', 'w:val') !== undefined,
    runs: descendants(paragraph, 'w:r')
      .map((run) => resolveRun(run, [...runLayers, child(run, 'w:rPr')]))
      .filter((run) => run.text.trim() !== ''),
    drawn: descendants(paragraph, 'wp:anchor').map((anchor) => ({
      length: Number(attribute(anchor, ['wp:extent'], 'cx')) / EMU_PER_TWIP,
      isCentred: printedAlign(anchor) === 'center',
    })),
  };
}

function resolveRun(run: Xml, layers: readonly (Xml | undefined)[]): ResolvedRun {
  const fonts = layers.flatMap((layer) => elements(layer)).filter((property) => property.name === 'w:rFonts');
  const slot = (name: string): string | undefined =>
    fonts.map((font) => font.attributes[name]).findLast((font) => font);
  const themes = fonts.flatMap((font) => Object.keys(font.attributes).filter((name) => /theme/i.test(name)));
  const field = descendants(run, 'w:instrText').flatMap(({ children }) => children);
  return {
    text: field.length > 0 ? field.join('') : printedText(run),
    size: Number(lastOf(layers, 'w:sz', 'w:val')),
    bold: isOn(layers, 'w:b'),
    italic: isOn(layers, 'w:i'),
    underline: (lastOf(layers, 'w:u', 'w:val') ?? 'none') !== 'none',
    color: lastOf(layers, 'w:color', 'w:val') ?? 'auto',
    highlight: lastOf(layers, 'w:highlight', 'w:val') !== undefined,
    fonts: [...FONT_SLOTS.map(slot), ...themes],
  };
}

/** From the most basic style to the paragraph's own. */
function styleChain(styles: Xml, id: string | undefined): readonly Xml[] {
  if (id === undefined) return [];
  const style = elements(styles).find((element) => element.attributes['w:styleId'] === id);
  if (style === undefined) return [];
  return [...styleChain(styles, attribute(style, ['w:basedOn'], 'w:val')), style];
}

function lastOf(layers: readonly (Xml | undefined)[], path: string, name: string): string | undefined {
  return layers.map((layer) => attribute(layer, [path], name)).findLast((value) => value !== undefined);
}

function isOn(layers: readonly (Xml | undefined)[], name: string): boolean {
  const last = layers.map((layer) => child(layer, name)).findLast((property) => property !== undefined);
  return last !== undefined && !/^(0|false|off)$/.test(last.attributes['w:val'] ?? '1');
}

function printedAlign(anchor: Xml): string {
  return child(anchor, 'wp:positionH', 'wp:align')?.children.join('') ?? '';
}
