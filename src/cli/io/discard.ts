import type { FileSystem } from './fileSystem.js';

/** Takes a temporary file or folder away. Where that cannot be done the next run will: what went wrong before is told. */
export function discard(name: string, fs: FileSystem): void {
  try {
    fs.rmSync(name, { force: true, recursive: true });
  } catch {
    // Its folder is gone, or is none.
  }
}
