import type { PageMessages } from '../../messages/page/pageMessages.js';
import { byId, element } from './element.js';

export const TABS = ['data', 'report', 'check', 'compare'] as const;
export type Tab = (typeof TABS)[number];

export interface Tabs {
  readonly open: (tab: Tab) => void;
  /** Brings the data into sight, where they are not. */
  readonly showData: () => void;
  readonly speak: (messages: PageMessages) => void;
}

/** The parts of the page: on a wide screen the data stand beside each of the others, and have no tab of their own. */
export function createTabs(): Tabs {
  const list = byId('tabs');
  const tabs = new Map(TABS.map((tab) => [tab, tabFor(tab)]));
  list.append(...tabs.values());
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    // Those that this width shows.
    const shown = [...tabs].filter(([, tab]) => tab.offsetParent !== null);
    const at = shown.findIndex(([, tab]) => tab === event.target);
    const [name, tab] = shown.at((at + step) % shown.length) ?? [];
    if (name === undefined) return;
    open(name);
    tab?.focus();
  });

  function tabFor(tab: Tab): HTMLButtonElement {
    const made = element('button', { type: 'button', role: 'tab', id: `tab-${tab}`, 'aria-controls': tab });
    made.addEventListener('click', () => open(tab));
    return made;
  }

  function open(chosen: Tab): void {
    document.body.dataset.tab = chosen;
    for (const [tab, made] of tabs) {
      made.setAttribute('aria-selected', String(tab === chosen));
      made.tabIndex = tab === chosen ? 0 : -1;
    }
  }

  open('report');
  return {
    open,
    showData() {
      if (tabs.get('data')?.offsetParent != null) open('data');
    },
    speak({ tabs: words }) {
      list.setAttribute('aria-label', words.label);
      for (const [tab, made] of tabs) made.textContent = words[tab];
    },
  };
}
