import os from 'node:os';
import path from 'node:path';
import { messagesIn } from '../messages/messages.js';
import { BUILT_IN_SETS } from '../report/template/builtInSets.js';
import { EXIT } from './exitCode.js';
import { endBySignal } from './io/endBySignal.js';
import { expectRun } from './io/expectRun.js';
import { nodeWorld } from './io/nodeWorld.js';
import { outputStream } from './io/outputStream.js';
import { languageOf } from './languageOf.js';
import { main } from './main.js';
import { visibleText } from './print/visibleText.js';
import type { Threads } from './world.js';

/** The command line of this process; bundled as dist/main.cjs. `dist`: the folder that it lies in. */
export async function run(
  process: NodeJS.Process,
  version: string,
  argv: readonly string[],
  dist: string,
): Promise<number> {
  const written: string[] = [];
  const atEnd = new Set<() => void>();
  let allDone = false;
  endBySignal(process, () => {
    for (const clear of atEnd) clear();
    const { stopped } = messagesIn(languageOf(argv, process.env)).cli;
    return `${visibleText(stopped({ written: written.length, last: written.at(-1) ?? null, allDone }))}\n`;
  });
  if (!isSomewhere(process)) {
    const { folderGone } = messagesIn(languageOf(argv, process.env)).cli;
    await outputStream(() => process.stderr).write(`${folderGone()}\n`);
    return EXIT.cannotRun;
  }
  const program = { version, templates: BUILT_IN_SETS, page: path.join(dist, 'page.html') };
  const world = nodeWorld(process, program, (paths) => written.push(...paths), atEnd);
  const { stderr } = world;
  const threads: Threads = {
    type: 'main',
    cores: os.availableParallelism(),
    expectMuch: () => expectRun(process, 'long'),
    async startCrew(size) {
      const { startCrew } = await import('./io/startCrew.js');
      return startCrew(size, { argv, stderr: { isTTY: stderr.isTTY, columns: stderr.columns } });
    },
  };
  const code = await main(argv, { ...world, threads });
  allDone = true;
  // A signal that came during the last step ends the process here.
  await world.pause();
  return code;
}

/** False where the folder that it was started in has been removed since. */
function isSomewhere({ cwd }: NodeJS.Process): boolean {
  try {
    return cwd() !== '';
  } catch {
    return false;
  }
}
