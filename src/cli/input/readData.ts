import path from 'node:path';
import { LIMITS } from '../../diagnostics/limits.js';
import { registersIn } from '../../jobs/registersIn.js';
import type { RegisterFile } from '../../registers/join/joinRegisters.js';
import type { Context } from '../context.js';
import { reasonOf } from '../print/reasonOf.js';
import type { Files } from '../world.js';
import { type NamedContent, readInput, type Unread } from './readInput.js';

/** A data file with the registers that it names. What is wrong with those is found where they are counted. */
export async function readData(file: string, context: Context): Promise<NamedContent | Unread> {
  const read = await readInput(file, context);
  if ('finding' in read) return read;
  const input = { ...read, office: context.office.office };
  const names = registersIn(input);
  if (names.length === 0) return input;
  const registers: [string, RegisterFile][] = [];
  // All of them are held at once, and one file may be named in many ways.
  let room: number = LIMITS.document.bytes;
  for (const name of names) {
    const register = await registerOf(name, path.dirname(file), room, context);
    registers.push([name, register]);
    if (register instanceof Uint8Array) room -= register.length;
  }
  return { ...input, registers: Object.fromEntries(registers) };
}

/** Data come from anywhere: they may name files of their own folder, and of those inside it, unless more is allowed. */
async function registerOf(file: string, folder: string, room: number, context: Context): Promise<RegisterFile> {
  const { files } = context.world;
  const place = path.resolve(folder, file) === path.normalize(file) ? file : path.join(folder, file);
  if (!context.registersAnywhere && isOutside(place, folder, files))
    return { code: 'register-outside', args: { file } };
  // To ask Windows for "con.csv" is to wait for somebody to type.
  if (!files.canBeNamed(place)) return { code: 'register-missing', args: { file } };
  const content = await files.read(place, room);
  switch (content.type) {
    case 'bytes':
      return content.bytes;
    case 'missing':
      return { code: 'register-missing', args: { file } };
    case 'directory':
      return { code: 'register-unreadable', args: { file, reason: reasonOf('EISDIR', context.messages.cli) } };
    case 'too-large':
      return { code: 'register-too-large', args: { part: null, megabytes: LIMITS.document.bytes / 1024 / 1024 } };
    case 'unreadable':
      return { code: 'register-unreadable', args: { file, reason: reasonOf(content.failure, context.messages.cli) } };
  }
}

/** By their names first: to ask for a file of another computer is to tell it who asks. */
function isOutside(file: string, folder: string, { identity }: Pick<Files, 'identity'>): boolean {
  const isFar = /^[\\/]{2}/.test(file) && !isInside(path.resolve(file), path.resolve(folder));
  return isFar || !isInside(identity(file), identity(folder));
}

function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '' && !path.isAbsolute(way) && way.split(path.sep)[0] !== '..';
}
