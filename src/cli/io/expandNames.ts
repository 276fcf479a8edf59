import fs from 'node:fs';
import path from 'node:path';

/**
 * Names with "*" and "?", as the shells of Linux and macOS expand them before a program starts; those of Windows leave that
 * to the program. Only the last step of a path is a pattern. What matches nothing stays as it is, and is told to be missing.
 */
export function expandNames(argv: readonly string[], cwd: string): readonly string[] {
  return argv.flatMap((word) => {
    if (word.startsWith('-') || !/[*?]/.test(word)) return [word];
    const [, folder = '', pattern = ''] = /^(.*[\\/])?([^\\/]*)$/s.exec(word) ?? [];
    if (/[*?]/.test(folder)) return [word];
    const found = namesIn(path.resolve(cwd, folder)).filter((name) => matches(name, pattern));
    return found.length === 0 ? [word] : found.map((name) => folder + name);
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** Hidden files only where the pattern says so; case counts as little as on the disks of Windows. */
function matches(name: string, pattern: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${expression}$`, 'isu').test(name);
}
