import { posix } from 'node:path';
import type { Files, OutputStream, World } from '../../src/cli/world.js';
import { BUILT_IN_SETS } from '../../src/report/template/builtInSets.js';
import { idleLocal } from './idleLocal.js';

/** A world without a disk: what a command reads is handed in, what it writes is kept. */
export interface MemoryWorld {
  readonly world: World;
  /** Bytes by path, those that were written among them. */
  readonly files: Map<string, Uint8Array>;
  readonly shown: () => { readonly stdout: string; readonly stderr: string };
}

export function memoryWorld(given: Readonly<Record<string, string | Uint8Array>>): MemoryWorld {
  const files = new Map(Object.entries(given).map(([name, content]) => [at(name), bytesOf(content)]));
  const written = { stdout: [] as string[], stderr: [] as string[] };
  const stream = (name: keyof typeof written): OutputStream => ({
    isTTY: false,
    columns: undefined,
    write: async (chunk) => {
      written[name].push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1'));
      return null;
    },
  });
  const world: World = {
    version: '1.2.3',
    env: {},
    prompter: async () => null,
    stdin: { read: async () => ({ type: 'bytes', bytes: new Uint8Array() }) },
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    files: memoryFiles(files),
    printer: () => null,
    pause: async () => {},
    templates: BUILT_IN_SETS,
    page: 'page.html',
    local: idleLocal,
  };
  return { world, files, shown: () => ({ stdout: written.stdout.join(''), stderr: written.stderr.join('') }) };
}

function memoryFiles(files: Map<string, Uint8Array>): Files {
  const isFolder = (folder: string): boolean => [...files.keys()].some((name) => name.startsWith(`${folder}/`));
  const kind: Files['kind'] = (name) => (files.has(at(name)) ? 'file' : isFolder(at(name)) ? 'directory' : null);
  return {
    kind,
    identity: at,
    canBeNamed: () => true,
    read: async (name, limit) => {
      const bytes = files.get(at(name));
      if (bytes === undefined) return { type: isFolder(at(name)) ? 'directory' : 'missing' };
      return bytes.length > limit ? { type: 'too-large', size: bytes.length } : { type: 'bytes', bytes };
    },
    match: async () => [],
    list: (directory) => {
      const start = `${at(directory)}/`;
      const below = [...files.keys()].filter((name) => name.startsWith(start));
      return [...new Set(below.map((name) => name.slice(start.length).split('/')[0] ?? ''))].sort();
    },
    makeDirectory: () => null,
    makeFolderWith: (directory, contents) => {
      for (const { path, bytes } of contents) files.set(`${at(directory)}/${path}`, bytes);
      return null;
    },
    replace: (contents) => {
      for (const { path, bytes } of contents) files.set(at(path), bytes);
      return null;
    },
  };
}

function at(name: string): string {
  return posix.resolve('/work', name);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
