import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

/** Colours come from the style sheet, which knows dark from light. */
const style = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'tok-key' },
  { tag: [tags.string, tags.content], class: 'tok-text' },
  { tag: [tags.lineComment, tags.comment], class: 'tok-comment' },
  { tag: [tags.number, tags.bool, tags.null], class: 'tok-value' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], class: 'tok-sign' },
]);

export function lookOf(): Extension {
  return syntaxHighlighting(style);
}
