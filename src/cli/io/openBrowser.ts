/** The program that shows an address, by the system; the address is one argument, and no shell reads it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...first: string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Shows an address in the usual browser. Where there is none, the operator has the address in writing. */
export function openBrowser(process: NodeJS.Process, address: string): void {
  const [program, ...first] = OPENERS[process.platform] ?? ['xdg-open'];
  // The bundle has no `node:child_process` of its own: what else asks for it can do without.
  const processes = process.getBuiltinModule?.('node:child_process');
  const child = processes?.spawn(program, [...first, address], { stdio: 'ignore', detached: true });
  child?.on('error', () => {});
  child?.unref();
}
