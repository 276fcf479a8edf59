import type { PageMessages } from '../../../messages/page/pageMessages.js';
import { PROFILE_CHOICES } from '../../../model/schema/profileChoices.js';
import type { Format } from '../../../writers/index.js';
import type { Groundwork, Setting } from '../../protocol.js';
import { button, byId, checkbox, select } from '../element.js';
import { downloadButtons } from './downloadButtons.js';

export interface ReportBarSetup {
  readonly onSet: (changed: Partial<Setting>) => void;
  readonly onDownload: (format: Format) => void;
}

export interface ReportBar {
  readonly show: (setting: Setting, messages: PageMessages) => void;
}

/** Above the report: how it is made, and what it can be taken away as. */
export function createReportBar(sets: Groundwork['sets'], { onSet, onDownload }: ReportBarSetup): ReportBar {
  const host = byId('report-bar');
  return {
    show({ profile, set, sources }, messages) {
      const { report: say } = messages;
      const choices = (['data', ...PROFILE_CHOICES] as const).map((value) => ({ value, words: say.profiles[value] }));
      host.replaceChildren(
        select(say.profile, choices, profile ?? 'data', (value) =>
          onSet({ profile: PROFILE_CHOICES.find((one) => one === value) ?? null }),
        ),
        select(
          say.templates,
          sets.map(({ name, purpose }) => ({ value: name, words: `${name}: ${purpose}` })),
          set,
          (value) => onSet({ set: value }),
        ),
        checkbox(say.sources, sources, (checked) => onSet({ sources: checked })),
        downloadButtons(
          messages,
          onDownload,
          button(say.print, () => print()),
        ),
      );
    },
  };
}
