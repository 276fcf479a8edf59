import type { World } from '../world.js';
import type { Effect } from './effect.js';

export interface Recording {
  readonly world: World;
  /** What was done since it was last asked for. */
  readonly take: () => readonly Effect[];
}

/** A world that is read as it is, but in which nothing is done: what would be is noted down. */
export function recordingWorld(real: World): Recording {
  let effects: Effect[] = [];
  return {
    world: {
      ...real,
      stderr: {
        isTTY: real.stderr.isTTY,
        columns: real.stderr.columns,
        async write(chunk) {
          effects.push({ type: 'said', text: typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk) });
          return null;
        },
      },
      pause: async () => {},
      files: {
        ...real.files,
        makeDirectory(path) {
          effects.push({ type: 'folder', path });
          return null;
        },
        replace(contents) {
          effects.push({ type: 'files', contents });
          return null;
        },
      },
    },
    take() {
      const taken = effects;
      effects = [];
      return taken;
    },
  };
}
