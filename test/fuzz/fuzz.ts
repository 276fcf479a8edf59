import { writeFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { main } from '../../src/cli/main.js';
import { visibleText } from '../../src/cli/print/visibleText.js';
import type { Job } from '../bench/scaling/load.js';
import { memoryWorld } from '../support/memoryWorld.js';
import { jobOf, type Stock, sampled } from './jobs.js';
import { type LightInput, lightInput } from './lightInput.js';
import { createRandom } from './random.js';

/** Of one input: milliseconds of the processor, and megabytes by which it may raise what the process has taken. */
const MOST_MS = 5_000;
const MOST_MEGABYTES = 450;
/** Inputs from one stock. */
const ROUND = 50;
/** Calls of the library for each command line, which costs a hundred times as much. */
const LIGHT = 400;
/** Inputs after which a line says how many there were. */
const TOLD = 50_000;
/** Of a text that is read in such a call. */
const LIGHT_BYTES = 8_000;

/** English of libraries, what JavaScript prints of what is no text, and signs that a terminal obeys. */
const FOREIGN = /Parse error|Expecting '|\[object |\bNaN\b|^.*\bundefined\b.*$|\u001b|\u0007/m;

/** What the library says of what no data file can hold: the only thing that it throws. */
const NO_DATA =
  /^(?:(The data|".*") cannot be an? \w+; data are texts, numbers, lists and plain objects\.|Data are YAML, as bytes or text, or a plain object, not an? \w+\.)$/s;

/** Colours that were asked for. */
const PAINT = /\u001b\[[\d;]*m/g;

const [minutes = '1', seed = '0', found = 'found.json', most = 'Infinity'] = process.argv.slice(2);
void run(Number(minutes) * 60_000, Number(seed), Number(most));

/** Until time is up, or so many inputs were made; the first input that ends otherwise than it may is written to `found`, and ends the run. */
async function run(milliseconds: number, first: number, most: number): Promise<void> {
  const began = Date.now();
  let inputs = 0;
  let slowest = 0;
  const codes: Record<number, number> = {};
  let told = 0;
  const goesOn = () => inputs < most && Date.now() - began < milliseconds;
  for (let round = 0; goesOn(); round += 1) {
    if (inputs >= told + TOLD) {
      told = inputs;
      console.log(`${inputs} inputs in ${Math.round(processorMs() / 1000)} s of processor time`);
    }
    const stock = await stockOf(first + round);
    measured = processorMs();
    const random = createRandom(first + round);
    for (let count = 0; count < ROUND && goesOn(); count += 1) {
      for (let light = 0; light < LIGHT; light += 1) {
        const input = lightInput(stock, random);
        const broken = lightFault(input);
        inputs += 1;
        if (broken !== null)
          return report(
            broken,
            inspect(input.given, { depth: null, maxStringLength: null, maxArrayLength: null }),
            first + round,
          );
      }
      const job = jobOf(stock, random);
      const fault = await faultOf(job, (code, ms) => {
        codes[code] = (codes[code] ?? 0) + 1;
        slowest = Math.max(slowest, ms);
      });
      inputs += 1;
      if (fault !== null) return report(fault, { argv: job.argv, files: asText(job.files) }, first + round);
    }
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = Math.round(processorMs() / 1000);
  console.log(
    JSON.stringify({
      inputs,
      codes,
      slowest,
      megabytes,
      minutes: (Date.now() - began) / 60_000,
      processor: `${seconds} s`,
    }),
  );
}

function report(fault: string, input: unknown, of: number): void {
  writeFileSync(found, `${JSON.stringify({ fault, seed: of, input }, null, 1)}\n`);
  console.log(fault);
  process.exitCode = 1;
}

/** Of this process so far. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** When the last input ended: the question costs a twentieth of an input, and is asked once for each. */
let measured = 0;

/** The same of one call of the library: many more in the same time. */
function lightFault({ said }: LightInput): string | null {
  const before = measured;
  try {
    const foreign = FOREIGN.exec(said().map(visibleText).join('\n'))?.[0];
    measured = processorMs();
    const ms = measured - before;
    if (ms > MOST_MS) return `${Math.round(ms)} ms`;
    return foreign === undefined ? null : `it says: ${foreign.slice(0, 300)}`;
  } catch (error) {
    if (error instanceof TypeError && NO_DATA.test(error.message)) return null;
    return error instanceof Error ? `${error.stack}` : String(error);
  }
}

async function stockOf(seed: number): Promise<Stock> {
  const { data, values, parts, templates } = sampled(seed, 20);
  const documents: (readonly [string, Uint8Array])[] = [];
  for (const [index, text] of data.entries()) {
    const { world, files } = memoryWorld({ 'a.yaml': text });
    await main(
      ['build', 'a.yaml', '-f', 'docx,html,md,txt', '-o', 'ra/', '--quiet', ...(index % 3 === 0 ? ['--sources'] : [])],
      world,
    );
    for (const [name, bytes] of files) if (name.includes('/ra/')) documents.push([name.replace(/^.*\//, ''), bytes]);
  }
  const texts = documents.filter(([name, bytes]) => !name.endsWith('.docx') && bytes.length < LIGHT_BYTES);
  return { data, values, parts, templates, documents, texts };
}

/** Null where all is as it should be: an exit code that means something, in time, and words that a terminal can show. */
async function faultOf(job: Job, onEnd: (code: number, ms: number) => void): Promise<string | null> {
  const { world, files, shown } = memoryWorld(job.files);
  const before = processorMs();
  const { maxRSS } = process.resourceUsage();
  const code = await main([...job.argv], { ...world, env: { BHXH_REPORT_DEBUG: '1' } });
  measured = processorMs();
  const ms = measured - before;
  onEnd(code, ms);
  const { stdout, stderr } = shown();
  if (code === 70) return `exit 70: ${stderr.slice(0, 2_000)}`;
  if (![0, 1, 2].includes(code)) return `exit ${code}`;
  if (ms > MOST_MS) return `${Math.round(ms)} ms`;
  const megabytes = (process.resourceUsage().maxRSS - maxRSS) / 1024;
  if (megabytes > MOST_MEGABYTES) return `${Math.round(megabytes)} MB`;
  const foreign = FOREIGN.exec(job.argv.includes('always') ? stderr.replace(PAINT, '') : stderr)?.[0];
  if (foreign !== undefined) return `it says: ${foreign.slice(0, 300)}`;
  if (code !== 0 && stdout === '' && stderr === '') return `exit ${code} without a word`;
  const own = [...files].find(
    ([name, bytes]) => name.endsWith('.docx') && bytes.length === 0 && !(name.slice(6) in job.files),
  );
  return own === undefined ? null : `${own[0]} is empty`;
}

/** Bytes that are no text as base64. */
function asText(files: Job['files']): unknown {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : { base64: Buffer.from(content).toString('base64') },
    ]),
  );
}
