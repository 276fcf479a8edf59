import { createHash } from 'node:crypto';
import path from 'node:path';
import { LIMITS } from '../../../diagnostics/limits.js';
import { registersIn } from '../../../jobs/registersIn.js';
import type { ServedBytes, ServedState } from '../../../jobs/told/servedState.js';
import type { ProfileChoice } from '../../../report/profile/profile.js';
import type { Context } from '../../context.js';
import { readData } from '../../input/readData.js';
import { ENDING, type TemplateFiles } from '../../input/templateFiles.js';

export interface Previewing {
  /** Data files: none is written or read that is not named here, or by one of these. */
  readonly files: readonly string[];
  readonly templates: TemplateFiles;
  readonly against: readonly string[];
  readonly profile: ProfileChoice | null;
}

/** All that the page is to know. A file that is not there just now is empty: an editor may be about to write it. */
export async function readState(
  { files, templates, against, profile }: Previewing,
  context: Context,
): Promise<ServedState> {
  const { world, messages, office } = context;
  const read = async (name: string, file: string): Promise<ServedBytes> => {
    const content = await world.files.read(file, LIMITS.document.bytes);
    return { name, base64: base64(content.type === 'bytes' ? content.bytes : new Uint8Array()) };
  };
  const all = (names: readonly (readonly [name: string, file: string])[]) =>
    Promise.all(names.map(([name, file]) => read(name, file)));
  const data = await all(files.map((file) => [file, file] as const));
  const registers = [];
  for (const file of [...files, ...against]) {
    const input = await readData(file, context);
    if ('finding' in input) continue;
    for (const [name, content] of Object.entries(input.registers ?? {}))
      if (content instanceof Uint8Array) registers.push({ name, base64: base64(content) });
  }
  return {
    language: messages.language,
    files: data.map((file) => ({ ...file, version: versionOf(file) })),
    set: templates.set.name,
    profile,
    templates: await all([...templates.own].map(([name, file]) => [`${name}${ENDING}`, file] as const)),
    word: templates.word === null ? null : await read(path.basename(templates.word), templates.word),
    registers,
    against: await all(against.map((file) => [file, file] as const)),
    office: office.office,
  };
}

/** The files that are looked after: those that are named, and the registers that they name. */
export async function watchedFiles(
  { files, templates, against }: Previewing,
  context: Context,
): Promise<readonly string[]> {
  const registers = [];
  for (const file of [...files, ...against]) {
    const input = await readData(file, context);
    if ('finding' in input) continue;
    registers.push(...registersIn(input).map((name) => path.join(path.dirname(file), name)));
  }
  return [...new Set([...files, ...templates.paths, ...against, ...registers])];
}

export function versionOf({ base64: content }: ServedBytes): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
