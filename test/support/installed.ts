import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Installed {
  readonly folder: string;
  /** What `npx bhxh-report` starts. */
  readonly bin: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * A package as npm installs it, without node_modules, bundled from the sources as they are now: once for all files of tests
 * that a process runs, with the code that it keeps. It goes with the run's temporary folder.
 */
export function installed(templates = fileURLToPath(new URL('../cli/fixtures/templates', import.meta.url))): Installed {
  const own = createHash('sha256').update(templates).digest('hex').slice(0, 8);
  const folder = path.join(tmpdir(), `installed-${own}-${process.pid}`);
  const caches = path.join(folder, 'caches');
  beforeAll(() => {
    if (existsSync(folder)) return;
    mkdirSync(caches, { recursive: true });
    cpSync(path.join(ROOT, 'bin'), path.join(folder, 'bin'), { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
    execFileSync(process.execPath, [path.join(ROOT, '.config/build.js'), path.join(folder, 'dist'), templates]);
  });
  const env = { PATH: process.env.PATH ?? '', LANG: 'en_US.UTF-8', XDG_CACHE_HOME: caches };
  return { folder, bin: path.join(folder, 'bin', 'bhxh-report.js'), env };
}
