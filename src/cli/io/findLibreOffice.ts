import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Where the operator says that it is. */
const VARIABLE = 'BHXH_REPORT_SOFFICE';

/** LibreOffice's command, where it is installed: what the operator names, on the search path, and where its installers put it. */
export function findLibreOffice({ env, platform }: Pick<NodeJS.Process, 'env' | 'platform'>): string | null {
  const named = env[VARIABLE];
  if (named !== undefined && named !== '') return isFile(named) ? named : null;
  const names = platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice'];
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...installed(env, platform)].find(isFile) ?? null;
}

function installed(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  switch (platform) {
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA && path.join(env.LOCALAPPDATA, 'Programs')]
        .filter((folder) => folder !== undefined)
        .map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.exe'));
    case 'darwin':
      return ['/Applications', path.join(os.homedir(), 'Applications')].map((folder) =>
        path.join(folder, 'LibreOffice.app', 'Contents', 'MacOS', 'soffice'),
      );
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/libreoffice/program', ...inOpt()].flatMap((folder) =>
        ['soffice', 'libreoffice'].map((name) => path.join(folder, name)),
      );
  }
}

/** The project's own packages: "/opt/libreoffice25.8". */
function inOpt(): readonly string[] {
  try {
    const versions = fs.readdirSync('/opt').filter((name) => name.startsWith('libreoffice'));
    return versions
      .sort()
      .reverse()
      .map((name) => path.join('/opt', name, 'program'));
  } catch {
    return [];
  }
}

/** False also behind a folder that may not be entered: search paths of another user have such. */
function isFile(name: string): boolean {
  try {
    return fs.statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}
