/**
 * Files and folders that a pattern matches, seen from the folder `cwd`, sorted by name. On Windows "\" parts folders and
 * the case of letters says nothing, as everywhere on that system.
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
  return names.map((name) => name.replace(/\/$/, '')).sort();
}
