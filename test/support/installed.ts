import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Installed {
  readonly folder: string;
  /** What `npx bhxh-report` starts. */
  readonly bin: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A package as npm installs it, without node_modules, bundled from the sources as they are now; for the tests of one file. */
export function installed(templates = fileURLToPath(new URL('../cli/fixtures/templates', import.meta.url))): Installed {
  const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-installed-'));
  const caches = mkdtempSync(path.join(tmpdir(), 'bhxh-report-caches-'));
  beforeAll(() => {
    cpSync(path.join(ROOT, 'bin'), path.join(folder, 'bin'), { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    execFileSync(process.execPath, [path.join(ROOT, '.config/build.js'), path.join(folder, 'dist'), templates]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(caches, { recursive: true });
  });
  const env = { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', XDG_CACHE_HOME: caches };
  return { folder, bin: path.join(folder, 'bin', 'bhxh-report.js'), env };
}
