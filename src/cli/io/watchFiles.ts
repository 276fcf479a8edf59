import path from 'node:path';
import { FSWatcher } from 'chokidar';

/** Milliseconds: a file that is saved is often written twice. */
const PAUSE = 60;

/** Calls whenever one of these files is written, made or removed, once for what comes together. */
export function watchFiles(cwd: string, paths: readonly string[], onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = new FSWatcher({ ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE);
  });
  watcher.add(paths.map((name) => path.resolve(cwd, name)));
}
