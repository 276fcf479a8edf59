import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Of a few programs as they are installed, with what they keep, and of what tests write. */
const NEEDED_BYTES = 512 * 1024 * 1024;

/**
 * A folder for whatever the tests of a run write, gone after it: in memory where that can be, since each file is written
 * through to the disk, and a disk takes a hundred times as long over it.
 */
export function setup(): () => void {
  const folder = inMemory('/dev/shm') ?? mkdtempSync(path.join(tmpdir(), 'bhxh-report-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true });
}

/** Null where there is no such place, too little of it, or one where no program may run. */
function inMemory(place: string): string | null {
  try {
    const { bavail, bsize } = statfsSync(place);
    if (bavail * bsize < NEEDED_BYTES) return null;
    const folder = mkdtempSync(path.join(place, 'bhxh-report-'));
    const program = path.join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o700);
    try {
      execFileSync(program);
      return folder;
    } catch {
      rmSync(folder, { recursive: true });
      return null;
    }
  } catch {
    return null;
  }
}
