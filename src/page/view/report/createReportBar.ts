import type { PageMessages } from '../../../messages/pageMessages.js';
import { PROFILE_CHOICES } from '../../../model/schema/profileChoices.js';
import type { Format } from '../../../writers/index.js';
import type { Groundwork, Setting } from '../../protocol.js';
import { button, byId, checkbox, element, select } from '../element.js';

export interface ReportBarSetup {
  readonly onSet: (changed: Partial<Setting>) => void;
  readonly onDownload: (format: Format) => void;
}

export interface ReportBar {
  readonly show: (setting: Setting, messages: PageMessages) => void;
}

const DOWNLOADS = ['docx', 'html', 'xlsx', 'txt', 'json'] as const satisfies readonly Format[];

/** Above the report: how it is made, and what it can be taken away as. */
export function createReportBar(sets: Groundwork['sets'], { onSet, onDownload }: ReportBarSetup): ReportBar {
  const host = byId('report-bar');
  return {
    show({ profile, set, sources }, { report: say }) {
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
        element(
          'div',
          { class: 'downloads', role: 'group', 'aria-label': say.download },
          element('span', {}, say.download),
          ...DOWNLOADS.map((format) =>
            button(say.formats[format], () => onDownload(format), { 'data-format': format }),
          ),
          button(say.print, () => print()),
        ),
      );
    },
  };
}
