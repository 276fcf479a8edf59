import type { PageMessages } from '../../../messages/page/pageMessages.js';
import type { Groundwork, NamedText, Preview, Setting, Told } from '../../protocol.js';
import type { Ask } from '../createAsker.js';
import type { Attachments } from '../createAttachments.js';
import { createAttachments } from '../createAttachments.js';
import { createExplanation } from '../createExplanation.js';
import { byId, element } from '../element.js';
import { saveFile } from '../saveFile.js';
import { createReportBar } from './createReportBar.js';
import { createSheet } from './createSheet.js';
import { printOnly } from './printOnly.js';

export interface ReportPanelSetup {
  readonly ask: Ask;
  readonly sets: Groundwork['sets'];
  readonly data: () => NamedText;
  readonly messages: () => PageMessages;
  readonly onSet: (changed: Partial<Setting>) => void;
  /** A line of the data is asked for. */
  readonly onLine: (line: number) => void;
  /** These lines of the data, the chosen figure comes from. */
  readonly onLines: (lines: readonly number[]) => void;
}

export interface ReportPanel {
  readonly show: (preview: Preview) => Promise<void>;
  /** Everything in another language, or made in another way; `told`: what is wrong with the templates. */
  readonly set: (setting: Setting, told: readonly Told[]) => void;
  /** Marks the figures that come from a line. */
  readonly light: (line: number, scroll: boolean) => void;
  readonly explain: (id: string | null) => Promise<void>;
  readonly attach: Attachments['add'];
}

/** The report as it will look: how it is made, what it can be taken away as, and where its figures come from. */
export function createReportPanel({ ask, sets, data, messages, ...on }: ReportPanelSetup): ReportPanel {
  let shown: Preview | null = null;
  let wrong: readonly Told[] = [];
  let registers: Setting['registers'] = [];
  const sheet = createSheet(byId('sheet'), (id) => void explain(id));
  printOnly(byId('sheet'));
  const explanation = createExplanation(on.onLine, () => void explain(null));
  const bar = createReportBar(sets, {
    onSet: on.onSet,
    async onDownload(format) {
      const { file } = await ask('build', { data: data(), format });
      if (file !== null) saveFile(file);
    },
  });
  const attachments = createAttachments(on.onSet);

  async function explain(id: string | null): Promise<void> {
    const explained = id === null ? null : await ask('explain', id);
    explanation.show(explained, messages());
    sheet.light(id === null ? [] : [id], true);
    on.onLines(explained?.lines ?? []);
  }

  /** Data may name a register by its path; what is chosen or dropped has a name alone. */
  function attach(): void {
    const there = new Set(registers.map((one) => one.name));
    const isThere = (name: string): boolean => there.has(name) || there.has(name.replace(/^.*[\\/]/, ''));
    const missing = (shown?.registers ?? []).filter((name) => !isThere(name));
    attachments.show(messages(), missing, wrong);
  }

  /** What is to be known of the report before it is read. */
  function notice(): void {
    const { report: say } = messages();
    const isMissing = shown?.told.some(({ severity }) => severity === 'missing') ?? false;
    const none = shown?.refusal ?? (sheet.isEmpty() ? say.none : say.stale);
    const words = shown?.page === null ? none : isMissing ? say.draft : '';
    byId('notice').replaceChildren(...(words === '' ? [] : [element('p', {}, words)]));
    byId('sheet').classList.toggle('stale', shown?.page === null);
  }

  return {
    explain,
    attach: attachments.add,
    async show(preview) {
      shown = preview;
      notice();
      attach();
      if (preview.page !== null) await sheet.show(preview.page);
    },
    set(setting, told) {
      registers = setting.registers;
      wrong = told;
      bar.show(setting, messages());
      explanation.show(null, messages());
      attach();
    },
    light(line, scroll) {
      const own = Object.entries(shown?.lines ?? {}).filter(([, lines]) => lines.includes(line));
      sheet.light(
        own.map(([id]) => id),
        scroll,
      );
    },
  };
}
