import type { Line } from '../../arguments/line.js';
import { ejectLine } from '../eject/line.js';
import { templatesHelp } from './help.js';

/** The list of the built-in sets; `templates eject` copies one. */
export const templatesLine: Line = (program, lining) => {
  const templates = lining.begin(program, 'templates', templatesHelp[lining.language]);
  templates.action(() => lining.onRun(templates, async (context) => (await import('./run.js')).listTemplates(context)));
  ejectLine(templates, lining);
};
