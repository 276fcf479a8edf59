import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';
import { type CachedScript, loadCached } from './io/loadCached.js';
import type { run } from './run.js';

/** Starts the bundled command line; bundled as dist/main.js, with the templates beside dist/. */
export function start(process: NodeJS.Process): Promise<number> {
  return runBundle(load(process), process, process.argv.slice(2));
}

/** Runs a command line and keeps what V8 has compiled for it: .config/build.js does, so that later starts need not compile again. */
export async function startAndRemember(process: NodeJS.Process, argv: readonly string[]): Promise<number> {
  const script = load(process);
  const code = await runBundle(script, process, argv);
  script.remember();
  return code;
}

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

function load({ version, platform, arch }: NodeJS.Process): CachedScript {
  // One report is too short a run to pay for optimised code: V8 shall wait longer before it compiles any. A batch gets it all the same.
  v8.setFlagsFromString('--interrupt-budget=4000000');
  return loadCached(here('main.cjs'), here(`main.${version}-${platform}-${arch}.cache`));
}

function runBundle({ exports }: CachedScript, process: NodeJS.Process, argv: readonly string[]): Promise<number> {
  const bundle = exports as { readonly run: typeof run };
  return bundle.run(process, argv, here('../templates'));
}
