import path from 'node:path';
import { messagesIn } from '../messages/messages.js';
import { BUILT_IN_SETS } from '../report/template/builtInSets.js';
import { endBySignal } from './io/endBySignal.js';
import { nodeWorld } from './io/nodeWorld.js';
import { languageOf } from './languageOf.js';
import { main } from './main.js';
import { visibleText } from './print/visibleText.js';

/** Put in by .config/build.js, from package.json. */
declare const BHXH_REPORT_VERSION: string;

/** The command line of this process; bundled into one file, main.cjs in the folder `dist`. */
export function run(process: NodeJS.Process, argv: readonly string[], dist: string): Promise<number> {
  const written: string[] = [];
  const atEnd = new Set<() => void>();
  endBySignal(process, () => {
    for (const clear of atEnd) clear();
    const { stopped } = messagesIn(languageOf(argv, process.env)).cli;
    return `${visibleText(stopped({ written: written.length, last: written.at(-1) ?? null }))}\n`;
  });
  const program = { version: BHXH_REPORT_VERSION, templates: BUILT_IN_SETS, page: path.join(dist, 'page.html') };
  return main(
    argv,
    nodeWorld(process, program, (paths) => written.push(...paths), atEnd),
  );
}
