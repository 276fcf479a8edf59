import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { NamedBytes } from '../protocol.js';
import { button, element } from './element.js';
import { openDialog } from './openDialog.js';
import { readFiles } from './readFiles.js';

/** What may be done with files that were dropped. */
export interface Uses {
  readonly open: (file: NamedBytes) => void;
  readonly compare: (files: readonly NamedBytes[]) => void;
  readonly check: (file: NamedBytes) => void;
  readonly adopt: (file: NamedBytes) => void;
  readonly attach: (files: readonly NamedBytes[]) => void;
}

type Use = keyof Uses;

/** By the ending of a file's name; several uses are asked for. */
function usesOf(files: readonly NamedBytes[]): readonly Use[] {
  const all = (pattern: RegExp): boolean => files.every(({ name }) => pattern.test(name));
  const isOne = files.length === 1;
  if (all(/\.ya?ml$/i)) return isOne ? ['open', 'compare'] : ['compare'];
  if (isOne && all(/\.docx$/i)) return ['check', 'adopt', 'attach'];
  if (isOne && all(/\.(?:html?|md|txt)$/i)) return ['check', 'adopt'];
  return all(/\.(?:hbs|dotx|xlsx|csv)$/i) ? ['attach'] : [];
}

/** Files may be dropped anywhere on the page; where it is not clear what for, the user says. */
export function receiveFiles(uses: Uses, messages: () => PageMessages): void {
  addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  // Before the editor, which would put the text of a file into the data.
  addEventListener(
    'drop',
    (event) => {
      const { files } = event.dataTransfer ?? {};
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      void readFiles(files).then(receive);
    },
    { capture: true },
  );

  function receive(files: readonly NamedBytes[]): void {
    const [first, ...others] = usesOf(files);
    const { drop: say } = messages();
    const names = files.map(({ name }) => name).join(', ');
    if (first !== undefined && others.length === 0) {
      use(first, files);
      return;
    }
    const choices = first === undefined ? [] : [first, ...others];
    const dialog = openDialog(
      names,
      element('p', {}, first === undefined ? say.unknown : say.question),
      ...choices.map((one) =>
        button(say.uses[one], () => {
          dialog.close();
          use(one, files);
        }),
      ),
      button(say.cancel, () => dialog.close()),
    );
  }

  function use(name: Use, files: readonly NamedBytes[]): void {
    const [file] = files;
    if (name === 'attach' || name === 'compare') uses[name](files);
    else if (file !== undefined) uses[name](file);
  }
}
