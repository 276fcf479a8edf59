import { remember } from '../diagnostics/remember.js';
import { isMap } from './isMap.js';
import type { Identify } from './list.js';

/** Room for the list's own path in front, and for the field's name behind, within Word's 64 characters. */
const MAX_DERIVED = 28;

/** What a list item is called in the names of its figures: its own `id`, or a short form of what defines it. */
export function itemId(item: unknown, identify: Identify | undefined): string {
  if (!isMap(item) || identify === undefined) return `t${fingerprint(plainText(item))}`;
  if (typeof item.id === 'string') return item.id;
  const words = identify(item)
    .flat(2)
    .filter((word) => word !== undefined)
    .map(plainText);
  return nameOfWords(words.join('\n'), slugOf(words.join(' ')));
}

/** The name that words give, of which the slug is known: long words and those without letters are told apart by five more. */
export function nameOfWords(text: string, slug: string): string {
  if (slug === '') return `t${fingerprint(text)}`;
  if (slug.length <= MAX_DERIVED) return slug;
  return `${slug.slice(0, MAX_DERIVED - 6).replace(/-[^-]*$/, '')}-${fingerprint(text)}`;
}

/** Lower-case ASCII letters, digits and hyphens: "124-KH/TU" → "124-kh-tu", "Báo Bình Phước" → "bao-binh-phuoc". */
export const slugOf = remember((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, ''),
);

/** Five letters that tell texts apart; the same text always gives the same five (FNV-1a, 32 bit). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(5, '0').slice(-5);
}

function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isMap(value) && typeof value.text === 'string') return value.text;
  if (isMap(value) && value.type === 'date')
    return [value.year, value.month, value.day].filter((part) => part !== null).join('-');
  return JSON.stringify(value) ?? '';
}
