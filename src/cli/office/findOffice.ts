import path from 'node:path';
import type { Messages } from '../../messages/messages.js';
import { CONFIG_FILE } from '../input/dataFilesIn.js';
import { readInput, type Unread } from '../input/readInput.js';
import type { World } from '../world.js';
import { type FoundOffice, NO_OFFICE } from './foundOffice.js';

/** Looks for bhxh-report.yaml in this folder, then in those above it. Paths in it are seen from where it is. */
export async function findOffice(world: World, messages: Messages): Promise<FoundOffice | Unread> {
  const { files } = world;
  for (let folder = ''; ; folder = path.join(folder, '..')) {
    const file = path.join(folder, CONFIG_FILE);
    if (files.kind(file) === 'file') return read(file, folder, { world, messages });
    if (files.identity(folder || '.') === files.identity(path.join(folder, '..'))) return NO_OFFICE;
  }
}

async function read(
  file: string,
  folder: string,
  context: { readonly world: World; readonly messages: Messages },
): Promise<FoundOffice | Unread> {
  const input = await readInput(file, context);
  if ('finding' in input) return input;
  const { readOffice } = await import('../../office/readOffice.js');
  const { office, lines, findings } = readOffice(file, input.data);
  const at = (name: string): string => path.join(folder, name);
  const { template, templates, output, ...said } = office ?? {};
  return {
    file,
    lines,
    findings,
    office: {
      ...said,
      // A word alone is a set that comes along.
      ...(template !== undefined && { template: /[./\\]/.test(template) ? at(template) : template }),
      ...(templates !== undefined && { templates: at(templates) }),
      ...(output !== undefined && { output: at(output) }),
    },
  };
}
