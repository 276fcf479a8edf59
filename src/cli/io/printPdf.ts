import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Printed } from '../world.js';
import { failureOf } from './failureOf.js';

export interface Printing {
  /** LibreOffice's own. */
  readonly command: string;
  readonly platform: NodeJS.Platform;
  /** What has to be done where the process ends before this is done. */
  readonly atEnd: Set<() => void>;
  /** How long it may take to begin, and for each document. */
  readonly seconds?: { readonly start: number; readonly each: number };
}

const SECONDS = { start: 90, each: 15 };

/**
 * Word files → PDF, all in one run of LibreOffice: in a folder and with settings of its own, so that one which is open
 * meanwhile is neither asked nor changed. It ends with success also where it wrote nothing: each file is looked at.
 */
export async function printPdf(
  documents: readonly Uint8Array[],
  { command, platform, atEnd, seconds = SECONDS }: Printing,
): Promise<Printed> {
  const above = os.tmpdir();
  let folder: string | null = null;
  let child: ChildProcess | null = null;
  const clear = (): void => {
    if (child !== null) endWithAll(child, platform);
    if (folder !== null) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  atEnd.add(clear);
  try {
    // Its name is not to be guessed, and nobody else may look in.
    const own = fs.mkdtempSync(path.join(above, 'bhxh-report-pdf-'));
    folder = own;
    const files = documents.map((bytes, index) => {
      const file = path.join(own, `${index + 1}.docx`);
      fs.writeFileSync(file, bytes);
      return file;
    });
    const settings = `-env:UserInstallation=${pathToFileURL(path.join(own, 'settings'))}`;
    const out = path.join(own, 'pdf');
    const argv = [settings, '--headless', '--norestore', '--nolockcheck', '--convert-to', 'pdf', '--outdir', out];
    // A group of its own: it starts others, and all of them have to end with it.
    child = spawn(command, [...argv, ...files], { stdio: 'ignore', detached: platform !== 'win32', windowsHide: true });
    const failure = await ended(child, (seconds.start + seconds.each * documents.length) * 1000);
    if (failure !== null) return failure;
    const pdfs = files.map((_, index) => readPdf(path.join(out, `${index + 1}.pdf`)));
    const lost = pdfs.indexOf(null);
    return lost === -1 ? { pdfs: pdfs.flatMap((pdf) => pdf ?? []) } : { failure: 'nothing', detail: String(lost + 1) };
  } catch (error) {
    return { unwritten: { path: above, failure: failureOf(error) } };
  } finally {
    clear();
    atEnd.delete(clear);
  }
}

/** Null where it ended by itself. */
function ended(child: ChildProcess, milliseconds: number): Promise<Extract<Printed, { failure: string }> | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ failure: 'late', detail: String(milliseconds / 1000) }), milliseconds);
    const settle = (found: Extract<Printed, { failure: string }> | null): void => {
      clearTimeout(timer);
      resolve(found);
    };
    child.on('error', (error) => settle({ failure: 'broken', detail: failureOf(error) }));
    child.on('exit', () => settle(null));
  });
}

/** Ends it and what it started; what has ended is left alone. */
function endWithAll({ pid, exitCode, signalCode }: ChildProcess, platform: NodeJS.Platform): void {
  if (pid === undefined) return;
  try {
    if (platform !== 'win32') process.kill(-pid, 'SIGKILL');
    else if (exitCode === null && signalCode === null)
      spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' });
  } catch {
    // Nothing of the group is left.
  }
}

/** Null where there is none, or it is no whole PDF. */
function readPdf(file: string): Uint8Array | null {
  const bytes = fs.statSync(file, { throwIfNoEntry: false }) === undefined ? null : fs.readFileSync(file);
  if (bytes === null) return null;
  const isWhole = bytes.subarray(0, 5).toString('latin1') === '%PDF-' && bytes.subarray(-1024).includes('%%EOF');
  return isWhole ? new Uint8Array(bytes) : null;
}
