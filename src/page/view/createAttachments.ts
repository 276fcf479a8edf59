import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { NamedBytes, Setting, Told } from '../protocol.js';
import { button, byId, element } from './element.js';
import { chooseFiles } from './readFiles.js';
import { toldItems } from './toldItems.js';

/** Files that the report is made with, besides the data. */
export type Attached = Pick<Setting, 'templates' | 'word' | 'registers'>;

export interface Attachments {
  readonly add: (files: readonly NamedBytes[]) => void;
  /** `missing`: registers that the data name and nobody gave. `told`: what is wrong with the templates. */
  readonly show: (messages: PageMessages, missing: readonly string[], told: readonly Told[]) => void;
}

const isTemplate = ({ name }: NamedBytes): boolean => /\.hbs$/i.test(name);
const isWord = ({ name }: NamedBytes): boolean => /\.(?:docx|dotx)$/i.test(name);

/** Own templates, a Word file to be filled, and the registers that the data name. */
export function createAttachments(onChange: (attached: Attached) => void): Attachments {
  const host = byId('attachments');
  let files: readonly NamedBytes[] = [];

  function set(next: readonly NamedBytes[]): void {
    files = next;
    onChange({
      templates: files.filter(isTemplate),
      word: files.find(isWord) ?? null,
      registers: files.filter((one) => !isTemplate(one) && !isWord(one)),
    });
  }

  /** Of two files of one name the later, and one Word file. */
  function add(added: readonly NamedBytes[]): void {
    const names = new Set(added.map(({ name }) => name));
    const hasWord = added.some(isWord);
    set([...files.filter((one) => !names.has(one.name) && !(hasWord && isWord(one))), ...added]);
  }

  return {
    add,
    show({ attached: say, told: toldWords }, missing, told) {
      const count = files.length + missing.length;
      const choose = async (): Promise<void> => add(await chooseFiles('.hbs,.docx,.dotx,.xlsx,.csv', true));
      host.replaceChildren(
        element('summary', {}, say.title({ count: files.length, missing: missing.length })),
        element('p', { class: 'hint' }, say.hint),
        ...(count === 0
          ? []
          : [
              element(
                'ul',
                { class: 'files' },
                ...files.map((one) =>
                  element(
                    'li',
                    {},
                    one.name,
                    ' ',
                    button('×', () => set(files.filter((other) => other !== one)), {
                      'aria-label': say.remove({ name: one.name }),
                    }),
                  ),
                ),
                ...missing.map((name) => element('li', { class: 'told-error' }, say.missing({ name }))),
              ),
            ]),
        element('ul', {}, ...toldItems(told, toldWords)),
        button(say.choose, () => void choose()),
      );
      if (told.length > 0 || missing.length > 0) host.setAttribute('open', '');
    },
  };
}
