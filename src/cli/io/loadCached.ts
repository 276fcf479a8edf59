import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Script } from 'node:vm';
import { makeFolder } from './makeFolder.js';

export interface CachedScript {
  readonly exports: unknown;
  /** Keeps the code compiled up to now for later starts, where none that fits was kept before. */
  readonly remember: () => void;
}

/**
 * A script that is the function of a CommonJS module (exports, require, module, __dirname), with V8's code cache where there is a fitting one. Node's own `module.enableCompileCache` exists
 * from version 22 on, keeps one file for all commands and takes a fifth longer.
 */
export function loadCached(file: string, cacheFile: string | null, require: NodeJS.Require): CachedScript {
  // All of it is ASCII (.config/build.js): one byte a letter, with nothing to decode.
  const source = readFileSync(file, 'latin1');
  const cachedData = readCache(cacheFile);
  const script = new Script(source, { filename: file, ...(cachedData === null ? {} : { cachedData }) });
  const module = { exports: {} as unknown };
  script.runInThisContext()(module.exports, require, module, path.dirname(file));
  const fits = cachedData !== null && script.cachedDataRejected === false;
  const remember = (): void => {
    if (cacheFile !== null && !fits) writeCache(cacheFile, script.createCachedData());
  };
  return { exports: module.exports, remember };
}

/** Null where there is none yet. One that V8 does not accept, it leaves aside without a word. */
function readCache(file: string | null): Buffer | null {
  try {
    return file === null ? null : readFileSync(file);
  } catch {
    return null;
  }
}

/** A cache that cannot be written is no one's trouble but the next start's. */
function writeCache(file: string, code: Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(path.dirname(file), 0o700);
    try {
      writeFileSync(temporary, code, { mode: 0o600, flag: 'wx' });
      renameSync(temporary, file);
      removeOld(path.dirname(file));
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch {
    // The same answer as to a cache that cannot be read.
  }
}

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** Code of bundles and of Node versions that have been replaced long since; where one is still run, it is made again. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (name.endsWith('.cache') && Date.now() - statSync(file).mtimeMs > MONTH) rmSync(file, { force: true });
  }
}
