import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { NamedBytes, NamedText, WantedComparison } from '../../protocol.js';
import type { Ask } from '../createAsker.js';
import { button, byId, checkbox, element, select } from '../element.js';
import { chooseFiles } from '../readFiles.js';
import { createSheet } from '../report/createSheet.js';
import { downloadButtons } from '../report/downloadButtons.js';
import { saveFile } from '../saveFile.js';
import { toldItems } from '../toldItems.js';

export interface ComparePanelSetup {
  readonly ask: Ask;
  readonly data: () => NamedText;
  readonly messages: () => PageMessages;
  /** The report is to say what rose or fell since these periods; none: nothing. */
  readonly onAgainst: (others: readonly NamedBytes[]) => void;
}

export interface ComparePanel {
  readonly add: (others: readonly NamedBytes[]) => Promise<void>;
  /** Again, because the data or the language changed. */
  readonly renew: () => Promise<void>;
}

/** The data in the editor beside those of other periods: two of them as differences, any number as a course with charts. */
export function createComparePanel({ ask, data, messages, onAgainst }: ComparePanelSetup): ComparePanel {
  const host = byId('compare');
  const bar = element('div', { class: 'bar' });
  const notice = element('div', { role: 'status', class: 'notice' });
  const paper = element('div', { class: 'sheet' });
  host.append(bar, notice, paper);
  const sheet = createSheet(paper, () => {});
  let others: readonly NamedBytes[] = [];
  let way: WantedComparison['way'] = 'diff';
  let inReport = false;

  async function choose(): Promise<void> {
    await add(await chooseFiles('.yaml,.yml', true));
  }

  /** Of two files of one name, the later. */
  async function add(files: readonly NamedBytes[]): Promise<void> {
    const names = new Set(files.map(({ name }) => name));
    await set([...others.filter(({ name }) => !names.has(name)), ...files]);
  }

  async function set(files: readonly NamedBytes[]): Promise<void> {
    others = files;
    if (others.length > 1) way = 'trend';
    if (inReport) onAgainst(others);
    await renew();
  }

  async function renew(): Promise<void> {
    showBar();
    paper.hidden = others.length === 0;
    if (others.length === 0) {
      notice.replaceChildren(element('p', { class: 'hint roomy' }, messages().compare.hint));
      return;
    }
    const { page, told, refusal } = await ask('compare', { data: data(), others, way, format: null });
    const wrong = told.filter(({ severity }) => severity === 'error');
    paper.classList.toggle('stale', page === null);
    notice.replaceChildren(
      ...(refusal === null ? [] : [element('p', {}, refusal)]),
      ...(page !== null || wrong.length === 0 ? [] : [element('ul', {}, ...toldItems(wrong, messages().told))]),
    );
    if (page !== null) await sheet.show(page);
  }

  function showBar(): void {
    const { compare: say } = messages();
    const ways = (['diff', 'trend'] as const).map((value) => ({ value, words: say.ways[value] }));
    bar.replaceChildren(button(say.add, () => void choose(), { class: 'main' }));
    if (others.length === 0) return;
    bar.append(
      select(say.way, ways, way, (value) => {
        way = value === 'trend' ? 'trend' : 'diff';
        void renew();
      }),
      checkbox(say.inReport, inReport, (checked) => {
        inReport = checked;
        onAgainst(checked ? others : []);
      }),
      downloadButtons(messages(), async (format) => {
        const { file } = await ask('compare', { data: data(), others, way, format });
        if (file !== null) saveFile(file);
      }),
      element(
        'ul',
        { class: 'files', 'aria-label': say.files },
        ...others.map((one) =>
          element(
            'li',
            {},
            one.name,
            ' ',
            button('×', () => void set(others.filter((other) => other !== one)), {
              'aria-label': say.remove({ name: one.name }),
            }),
          ),
        ),
      ),
    );
  }

  return { add, renew };
}
