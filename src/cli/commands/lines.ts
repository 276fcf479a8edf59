import type { Line } from '../arguments/line.js';
import { adoptLine } from './adopt/line.js';
import { buildLine } from './build/line.js';
import { completionLine } from './completion/line.js';
import { configLine } from './config/line.js';
import { diffLine } from './diff/line.js';
import { explainLine } from './explain/line.js';
import { initLine } from './init/line.js';
import { lintLine } from './lint/line.js';
import { nextLine } from './next/line.js';
import { pageLine } from './page/line.js';
import { previewLine } from './preview/line.js';
import { refreshLine } from './refresh/line.js';
import { rollupLine } from './rollup/line.js';
import { templatesLine } from './templates/line.js';
import { trendLine } from './trend/line.js';
import { validateLine } from './validate/line.js';
import { verifyLine } from './verify/line.js';

/** All commands, in the order of the help page. */
export const LINES: readonly Line[] = [
  initLine,
  buildLine,
  validateLine,
  explainLine,
  verifyLine,
  refreshLine,
  lintLine,
  diffLine,
  trendLine,
  rollupLine,
  nextLine,
  adoptLine,
  pageLine,
  previewLine,
  templatesLine,
  configLine,
  completionLine,
];
