import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readXml, streamXml, type XmlHandler } from '../../src/readers/xml/readXml.js';

const XML =
  '\ufeff<?xml version="1.0"?><!-- a > b --><a b="1 &gt; 2" c=\'x>y\'>chữ &amp; số<d/>&#x1EC7;<e f="">t > u<![CDATA[v ]] > w]]></e ></a>\n';

/** Everything that a handler is told; texts that follow each other are one. */
function told(write: (handler: XmlHandler) => unknown): readonly unknown[] {
  const events: unknown[][] = [];
  const problem = write({
    open: ({ rawName, attributes, start, openEnd }) => events.push(['open', rawName, attributes, start, openEnd]),
    close: ({ rawName }, start, end) => {
      events.push(['close', rawName, start, end]);
      return null;
    },
    text: (text) => {
      const last = events.at(-1);
      if (last?.[0] === 'text') last[1] = `${last[1]}${text}`;
      else events.push(['text', text]);
    },
  });
  return [...events, problem];
}

test('cut anywhere, a part says the same as in one piece', () => {
  const whole = told((handler) => readXml('part', XML, handler));
  expect(whole.at(-1)).toBe(null);
  fc.assert(
    fc.property(fc.array(fc.nat(XML.length)), (cuts) => {
      const places = [0, ...cuts.sort((a, b) => a - b), XML.length];
      const pieces = places.slice(1).map((end, index) => XML.slice(places[index], end));
      const cut = told((handler) => {
        const stream = streamXml('part', handler, () => ({ line: 1, column: 1 }));
        for (const piece of pieces) stream.write(piece);
        return stream.end();
      });
      expect(cut).toEqual(whole);
    }),
  );
});

test.each(['<a', '<a b="', '<a>&am', '<a><!-- ', '</a>', '<a></b>', '<a>&x;</a>'])(
  '%s stays broken in pieces',
  (xml) => {
    const stream = streamXml('part', {}, () => ({ line: 1, column: 1 }));
    for (const letter of xml) stream.write(letter);
    expect(stream.end()).toMatchObject({ code: 'xml-broken' });
  },
);
