import { DATA_LOADS } from './dataLoads.js';
import type { Load } from './load.js';
import { TEMPLATE_LOADS } from './templateLoads.js';
import { HTML_LOADS, MARKDOWN_LOADS, TEXT_LOADS } from './textLoads.js';
import { WORD_LOADS } from './wordLoads.js';

/** Every kind of input whose size somebody else decides. */
export const LOADS: readonly Load[] = [
  ...WORD_LOADS,
  ...HTML_LOADS,
  ...MARKDOWN_LOADS,
  ...TEXT_LOADS,
  ...DATA_LOADS,
  ...TEMPLATE_LOADS,
];
