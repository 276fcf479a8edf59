import { element, type Xml } from './element.js';

export interface RunOptions {
  readonly text?: string;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** In half-points. */
  readonly size?: number;
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
    ...(text === undefined ? [] : [element('w:t', { 'xml:space': 'preserve' }, [text])]),
  ]);
}

function toggle(name: string, isOn: boolean): Xml {
  return element(name, isOn ? {} : { 'w:val': false });
}
