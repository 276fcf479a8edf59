import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

export interface CachedScript {
  readonly exports: unknown;
  /** Writes down the code compiled up to now. */
  readonly remember: () => void;
}

/** A CommonJS bundle, with V8's code cache where there is a fitting one. Node has this built in from version 22 on. */
export function loadCached(file: string, cacheFile: string): CachedScript {
  // esbuild escapes letters beyond ASCII in strings, but not in regular expressions.
  const source = `(function (exports, require, module) {${readFileSync(file, 'utf8')}\n})`;
  const cachedData = readCache(cacheFile);
  const script = new Script(source, { filename: file, ...(cachedData === null ? {} : { cachedData }) });
  const module = { exports: {} as unknown };
  script.runInThisContext()(module.exports, createRequire(file), module);
  return { exports: module.exports, remember: () => writeFileSync(cacheFile, script.createCachedData()) };
}

/** Null where this version of Node has none. One that V8 does not accept, it leaves aside without a word. */
function readCache(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
