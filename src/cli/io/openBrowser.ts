import { spawn } from 'node:child_process';

/** The program that shows an address, by the system; the address is one argument, and no shell reads it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...first: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Shows an address in the usual browser. Where there is none, the operator has the address in writing. */
export function openBrowser(platform: NodeJS.Platform, address: string): void {
  const [program, ...first] = OPENERS[platform] ?? ['xdg-open'];
  const child = spawn(program, [...first, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
