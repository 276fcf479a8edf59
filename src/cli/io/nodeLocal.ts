import type { Local } from '../local.js';
import { openBrowser } from './openBrowser.js';
import { serveLocal } from './serveLocal.js';
import { watchFiles } from './watchFiles.js';

/** The doors to a browser on this computer, as this process has them. */
export function nodeLocal(process: NodeJS.Process): Local {
  return {
    serve: serveLocal,
    watch: (paths, onChange) => watchFiles(process.cwd(), paths, onChange),
    browse: (address) => openBrowser(process, address),
    // A signal ends the process: see endBySignal.
    stopped: () => new Promise(() => {}),
  };
}
