import type { PageMessages } from '../../messages/page/pageMessages.js';
import type { ProfileChoice } from '../../report/profile/profile.js';
import type { FirstFile, NamedText } from '../protocol.js';
import { button, element, select } from './element.js';
import { openDialog } from './openDialog.js';

export interface FreshWish {
  readonly unit: string;
  readonly period: string;
  readonly profile: ProfileChoice;
}

/** Asks what a first file is for; whoever asks again hears what was wrong. */
export function askFresh(
  { fresh: say, report }: PageMessages,
  start: (wish: FreshWish) => Promise<FirstFile>,
  open: (file: NamedText) => void,
  adopt: () => void,
): void {
  let profile: ProfileChoice = 'state';
  const unit = element('input', { required: true, autocomplete: 'off', 'aria-describedby': 'unit-hint' });
  const period = element('input', { required: true, autocomplete: 'off', 'aria-describedby': 'period-hint' });
  const fault = element('p', { role: 'alert', class: 'told-error' });
  const make = async (): Promise<void> => {
    const started = await start({ unit: unit.value.trim(), period: period.value.trim(), profile });
    if ('fault' in started) {
      fault.textContent = started.fault;
      return;
    }
    dialog.close();
    open(started.file);
  };
  const form = element(
    'form',
    { method: 'dialog' },
    element('label', { class: 'field' }, element('span', {}, say.unit), unit),
    element('p', { class: 'hint', id: 'unit-hint' }, say.unitHint),
    element('label', { class: 'field' }, element('span', {}, say.period), period),
    element('p', { class: 'hint', id: 'period-hint' }, say.periodHint),
    select(
      say.profile,
      (['state', 'party'] as const).map((value) => ({ value, words: report.profiles[value] })),
      profile,
      (value) => {
        profile = value === 'party' ? 'party' : 'state';
      },
    ),
    fault,
    element(
      'div',
      { class: 'row' },
      element('button', { type: 'submit', class: 'main' }, say.make),
      button(say.adopt, () => {
        dialog.close();
        adopt();
      }),
      button(say.cancel, () => dialog.close()),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void make();
  });
  const dialog = openDialog(say.title, form);
}
