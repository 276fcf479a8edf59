import type { Completion, CompletionContext, CompletionSource } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { JsonSchema } from '../../../model/jsonSchema.js';
import { type Offer, offersAt } from '../../schema/offersAt.js';
import { spotAt } from '../../schema/spotAt.js';

const WORD = /[\p{L}\p{N}_-]*$/u;

/** Keys and words that the schema knows for the place of the cursor, each with what it means. */
export function completions(schema: JsonSchema, messages: () => PageMessages): CompletionSource {
  return (context) => {
    const { state, pos, explicit } = context;
    const line = state.doc.lineAt(pos);
    const before = line.text.slice(0, pos - line.from);
    if (/^\s*#/.test(before)) return null;
    const word = wordBefore(before);
    const from = pos - word.length;
    const spot = spotAt(linesTo(context), line.number - 1, from - line.from);
    if (word === '' && !explicit && (spot.atKey || !/:\s+$/.test(before))) return null;
    const offers = offersAt(schema, spot);
    if (offers.length === 0) return null;
    const indent = ' '.repeat(from - line.from);
    const options = offers.map((offer, index) =>
      optionOf(offer, offers.length - index, { before, indent }, messages()),
    );
    return { from, options, validFor: /^[\p{L}\p{N}_ -]*$/u };
  };
}

/** A key has no spaces, a choice may have ("thành phố"). */
function wordBefore(before: string): string {
  const value = /:\s+(\p{L}[\p{L} ]*)$/u.exec(before)?.[1];
  return value ?? WORD.exec(before)?.[0] ?? '';
}

/** Siblings stand below as well. */
function linesTo({ state }: CompletionContext): readonly string[] {
  return state.doc.toString().split('\n');
}

function optionOf(
  offer: Offer,
  rank: number,
  { before, indent }: { readonly before: string; readonly indent: string },
  { editor }: PageMessages,
): Completion {
  const { label, info, kind, required } = offer;
  return {
    label,
    type: kind,
    ...(required && { detail: editor.required }),
    ...(info !== '' && { info }),
    boost: Math.min(99, rank / 10),
    apply: (view, _, from, to) => insert(view, offer, { from, to, before, indent }),
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** The line as far as the cursor. */
  readonly before: string;
  readonly indent: string;
}

/** A key comes with its colon, and what it holds with the lines that it begins with. */
function insert(view: EditorView, { label, kind, holds }: Offer, { from, to, before, indent }: Place): void {
  const inFlow = /[{[][^}\]]*$/.test(before);
  const hasColon = /^\s*:/.test(view.state.sliceDoc(to, to + 3));
  const space = kind === 'choice' && before.endsWith(':') ? ' ' : '';
  const behind =
    kind === 'choice' || hasColon
      ? ''
      : holds === 'value' || inFlow
        ? ': '
        : `:\n${indent}  ${holds === 'list' ? '- ' : ''}`;
  const text = `${space}${label}${behind}`;
  view.dispatch({
    changes: { from, to, insert: text },
    selection: { anchor: from + text.length },
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
}
