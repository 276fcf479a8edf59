import type { Language } from '../language.js';
import { pageMessagesEn } from './pageMessages.en.js';
import type { PageMessages } from './pageMessages.js';
import { pageMessagesVi } from './pageMessages.vi.js';

const TABLE: Readonly<Record<Language, PageMessages>> = { vi: pageMessagesVi, en: pageMessagesEn };

/** Apart from all other messages: the page loads these alone, its worker the others. */
export function pageMessagesIn(language: Language): PageMessages {
  return TABLE[language];
}
