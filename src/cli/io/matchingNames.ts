/**
 * Files and folders that a pattern matches, seen from the folder `cwd`, sorted by name. On Windows "\" parts folders, in
 * the pattern and in the names, and the case of letters says nothing, as everywhere on that system.
 */
export async function matchingNames(
  pattern: string,
  cwd: string,
  platform: NodeJS.Platform,
): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const isWindows = platform === 'win32';
  const names = await glob(isWindows ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    onlyFiles: false,
    expandDirectories: false,
    caseSensitiveMatch: !isWindows && platform !== 'darwin',
    followSymbolicLinks: false,
  });
  const plain = names.map((name) => name.replace(/\/$/, '')).sort();
  return isWindows ? plain.map((name) => name.replaceAll('/', '\\')) : plain;
}
