import { spelled } from '../../model/measured/foldWords.js';
import type { Contributor } from './contributor.js';

/** Whose words a text is about: a body of the unit, its ground, or neither. */
export type About = 'actor' | 'extent' | 'plain';

export function wordsOf(text: string, about: About, from: Contributor): string {
  return about === 'plain' ? text : from[about](text);
}

/** Texts that mean the same, however they are spelled: "tin, bài", "Tin bài", "tin và bài". Signs alone mean themselves. */
export function sameWords(text: string): string {
  return spelled(text) || text;
}

/** Makes a unit's words comparable with those of another. */
export type Words = (text: string | undefined, about?: About) => string | undefined;

export function inWordsOf(from: Contributor): Words {
  return (text, about = 'plain') => (text === undefined ? undefined : wordsOf(text, about, from));
}

/** The bodies of a list, each once: the sum of a line names them so, and must be known by the same words. */
export function bodiesOnce(texts: readonly string[], words: Words): readonly string[] {
  return [...new Set(texts.map((text) => sameWords(words(text, 'actor') ?? '')))];
}

/** Lines with the same text here are one. */
export function comparable(words: readonly (string | undefined)[]): string {
  return words.map((word) => sameWords(word ?? '')).join('\n');
}
