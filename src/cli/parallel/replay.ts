import type { World } from '../world.js';
import type { Effect } from './effect.js';

/**
 * Does what was noted down: files first, then words. False, and not a word, where a file cannot be written: whoever does
 * the step again says why.
 */
export async function replay(effects: readonly Effect[], { files, stderr, pause }: World): Promise<boolean> {
  await pause();
  for (const effect of effects) {
    if (effect.type === 'folder' && files.makeDirectory(effect.path) !== null) return false;
    if (effect.type === 'files' && files.replace(effect.contents) !== null) return false;
  }
  for (const effect of effects) if (effect.type === 'said') await stderr.write(effect.text);
  return true;
}
