import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { CheckedDocument, NamedBytes, NamedText, ResultTold } from '../../protocol.js';
import type { Ask } from '../createAsker.js';
import { button, byId, checkbox, element } from '../element.js';
import { chooseFiles, DOCUMENTS } from '../readFiles.js';
import { saveFile } from '../saveFile.js';
import { toldItems } from '../toldItems.js';
import { documentText } from './documentText.js';
import { nextResult } from './nextResult.js';
import { resultItem } from './resultItem.js';

export interface CheckPanelSetup {
  readonly ask: Ask;
  readonly data: () => NamedText;
  readonly messages: () => PageMessages;
  /** A figure that the document says wrongly. */
  readonly onFigure: (id: string) => void;
}

export interface CheckPanel {
  readonly check: (document: NamedBytes) => Promise<void>;
  /** Again, because the data or the language changed. */
  readonly renew: () => Promise<void>;
}

/** A document that came back from people, held against the data: what it says otherwise, in its own words. */
export function createCheckPanel({ ask, data, messages, onFigure }: CheckPanelSetup): CheckPanel {
  const host = byId('check');
  let document: NamedBytes | null = null;

  async function choose(): Promise<void> {
    const [chosen] = await chooseFiles(DOCUMENTS, false);
    if (chosen !== undefined) await check(chosen);
  }

  async function check(given: NamedBytes): Promise<void> {
    document = given;
    await renew();
  }

  async function renew(): Promise<void> {
    const { check: say } = messages();
    const bar = element(
      'div',
      { class: 'bar' },
      button(say.choose, () => void choose(), { class: 'main' }),
    );
    const shown = document;
    if (shown === null) {
      host.replaceChildren(bar, element('p', { class: 'hint roomy' }, say.hint));
      return;
    }
    const checked = await ask('check', { document: shown, data: data(), comments: false });
    const result = outcome(checked);
    if (result.querySelector('li.wrong') !== null) bar.append(button(say.next, () => nextResult(result)));
    if (checked.isWord && checked.text !== null) bar.append(...downloads(shown));
    bar.append(element('span', { class: 'name' }, shown.name));
    host.replaceChildren(bar, result);
  }

  function downloads(shown: NamedBytes): readonly Node[] {
    const { check: say } = messages();
    const fault = element('p', { role: 'alert', class: 'told-error' });
    const comment = async (): Promise<void> => {
      const { commented } = await ask('check', { document: shown, data: data(), comments: true });
      if (commented !== null) saveFile(commented);
    };
    const refresh = async (): Promise<void> => {
      const { file, refusal, told } = await ask('refresh', { document: shown, data: data() });
      if (file !== null) saveFile(file);
      fault.textContent = refusal ?? (file === null ? (told[0]?.sentence ?? '') : '');
    };
    return [button(say.comment, () => void comment()), button(say.refresh, () => void refresh()), fault];
  }

  function outcome({ text, elsewhere, summary, told, refusal }: CheckedDocument): HTMLElement {
    const { check: say, told: toldWords } = messages();
    const [verdict, ...counts] = summary;
    const itemOf = (result: ResultTold): HTMLLIElement => resultItem(result, say, onFigure);
    const all = [...(text ?? []).flatMap(({ results }) => results), ...elsewhere];
    const notes = all.filter((one) => !one.counts).length;
    const shown = element(
      'div',
      { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': say.label },
      element(
        'div',
        { role: 'status' },
        ...(refusal === null ? [] : [element('p', { class: 'told-error' }, refusal)]),
        ...(verdict === undefined
          ? []
          : [element('p', { class: notes === all.length ? 'good' : 'told-error' }, verdict)]),
      ),
      ...counts.map((line) => element('p', { class: 'hint' }, line)),
      ...(notes === 0
        ? []
        : [checkbox(say.notes({ count: notes }), false, (isOn) => shown.classList.toggle('with-notes', isOn))]),
      ...(text === null ? [element('ul', {}, ...toldItems(told, toldWords))] : []),
      ...(elsewhere.length === 0 ? [] : [element('ol', { class: 'results' }, ...elsewhere.map(itemOf))]),
      ...(text === null ? [] : [documentText(text, itemOf)]),
    );
    return shown;
  }

  return { check, renew };
}
