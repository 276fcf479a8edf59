import type { Extension } from '@codemirror/state';
import { hoverTooltip } from '@codemirror/view';
import type { JsonSchema } from '../../../model/jsonSchema.js';
import { wordsOf } from '../../schema/offersAt.js';
import { schemaAt } from '../../schema/schemaAt.js';
import { spotAt } from '../../schema/spotAt.js';
import { element } from '../element.js';

/** What a key means, beside the pointer. */
export function schemaHover(schema: JsonSchema): Extension {
  return hoverTooltip((view, pos) => {
    const line = view.state.doc.lineAt(pos);
    const column = pos - line.from;
    const word = [...line.text.matchAll(/[A-Za-z][A-Za-z0-9]*(?=["']?:(?:\s|$))/g)].find(
      ({ index, 0: { length } }) => index <= column && column <= index + length,
    );
    if (word === undefined) return null;
    const lines = view.state.doc.sliceString(0, line.to).split('\n');
    const { path } = spotAt(lines, line.number - 1, word.index);
    const words = wordsOf(schemaAt(schema, [...path, word[0]]) ?? {});
    if (words === '') return null;
    const dom = element('div', { class: 'hover' }, element('strong', {}, word[0]), ` ${words}`);
    return { pos: line.from + word.index, end: line.from + word.index + word[0].length, create: () => ({ dom }) };
  });
}
