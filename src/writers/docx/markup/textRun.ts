import { element, type Xml } from './element.js';

export interface RunOptions {
  readonly text?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** In half-points. */
  readonly size?: number;
  /** Its hyphens end no line: "124-KH/TU". Word, and who reads its files, takes them for hyphens all the same. */
  readonly whole?: boolean;
  /** A new line before the text. */
  readonly break?: 1;
}

/** Text of one look (ECMA-376, 17.3.2.25). */
export function textRun(given: string | RunOptions): Xml {
  const {
    text,
    bold,
    italics,
    size,
    whole = false,
    break: lineBreak,
  }: RunOptions = typeof given === 'string' ? { text: given } : given;
  const look = [
    ...(bold === undefined ? [] : [toggle('w:b', bold), toggle('w:bCs', bold)]),
    ...(italics === undefined ? [] : [toggle('w:i', italics), toggle('w:iCs', italics)]),
    ...(size === undefined ? [] : [element('w:sz', { 'w:val': size }), element('w:szCs', { 'w:val': size })]),
  ];
  return element('w:r', {}, [
    ...(look.length === 0 ? [] : [element('w:rPr', {}, look)]),
    ...(lineBreak === undefined ? [] : [element('w:br')]),
    ...(text === undefined ? [] : whole ? heldText(text) : [textElement(text)]),
  ]);
}

function heldText(text: string): readonly Xml[] {
  return text
    .split(/(?<=\S)-(?=\S)/u)
    .flatMap((part, index) => [...(index === 0 ? [] : [element('w:noBreakHyphen')]), textElement(part)]);
}

function textElement(text: string): Xml {
  return element('w:t', { 'xml:space': 'preserve' }, [text]);
}

function toggle(name: string, isOn: boolean): Xml {
  return element(name, isOn ? {} : { 'w:val': false });
}
