import type { Page } from '../../pieces.js';
import { element } from '../element.js';
import { renew } from './renew.js';
import { sheetStyle } from './sheetStyle.js';

export interface ReportSheet {
  /** Shows a page; what has not changed stays where it is. */
  readonly show: (page: Page) => Promise<void>;
  /** Whether one is shown. */
  readonly isEmpty: () => boolean;
  /** Marks the figures of these names, and brings the first into sight where that is wanted. */
  readonly light: (ids: readonly string[], scroll: boolean) => void;
}

/**
 * A page as it will look: the very document that may be downloaded, with its own style sheet, in a shadow tree where that
 * touches nothing else. `onChoose` hears of a figure that was clicked, or chosen with the keyboard.
 */
export function createSheet(host: HTMLElement, onChoose: (id: string) => void): ReportSheet {
  const root = host.attachShadow({ mode: 'open' });
  const style = element('style');
  const own = element('style', {}, sheetStyle);
  // Elements of these names, so that the rules for the page and its body hold for them.
  const body = document.createElement('body');
  const main = document.createElement('main');
  main.setAttribute('role', 'document');
  body.append(main);
  root.append(style, own, body);
  const paper = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  let newest = 0;
  let lit: readonly string[] = [];

  const figures = (): readonly HTMLElement[] => [...main.querySelectorAll<HTMLElement>('[data-figure]')];
  const choose = (target: EventTarget | null): void => {
    const figure = target instanceof Element ? target.closest<HTMLElement>('[data-figure]') : null;
    if (figure?.dataset.figure !== undefined) onChoose(figure.dataset.figure);
  };
  main.addEventListener('click', ({ target }) => choose(target));
  main.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') choose(event.target);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const all = figures();
    const at = all.indexOf(event.target as HTMLElement);
    if (at === -1) return;
    if (step !== 0) enter(all[at + step]);
    if (step !== 0 || event.key === ' ') event.preventDefault();
  });

  /** One of them can be reached with Tab, the others from there with arrow keys. */
  function enter(figure: HTMLElement | undefined): void {
    if (figure === undefined) return;
    for (const other of main.querySelectorAll('[data-figure][tabindex="0"]')) other.setAttribute('tabindex', '-1');
    figure.setAttribute('tabindex', '0');
    figure.focus();
  }

  function makeReachable(): void {
    const all = figures();
    for (const figure of all) {
      if (figure.hasAttribute('tabindex')) continue;
      figure.setAttribute('tabindex', '-1');
      figure.setAttribute('role', 'button');
    }
    if (main.querySelector('[data-figure][tabindex="0"]') === null) all[0]?.setAttribute('tabindex', '0');
    mark();
  }

  function mark(): void {
    for (const figure of main.querySelectorAll('.lit')) figure.classList.remove('lit');
    for (const figure of figures()) if (lit.includes(figure.dataset.figure ?? '')) figure.classList.add('lit');
  }

  return {
    isEmpty: () => main.firstElementChild === null,
    async show({ style: css, main: container }) {
      newest += 1;
      const number = newest;
      if (style.textContent !== css) {
        style.textContent = css;
        // A shadow tree has no say about paper.
        paper.replaceSync((css.match(/@(?:page|counter-style)[^{}]*\{(?:[^{}]|\{[^{}]*\})*\}/g) ?? []).join('\n'));
      }
      main.className = /class="([^"]*)"/.exec(container.open)?.[1] ?? '';
      main.classList.toggle(
        'long',
        container.parts.flatMap((part) => (typeof part === 'string' ? [] : part.parts)).length > 400,
      );
      if (await renew(main, container, () => number !== newest)) makeReachable();
    },
    light(ids, scroll) {
      lit = ids;
      mark();
      if (scroll) main.querySelector('.lit')?.scrollIntoView({ block: 'nearest' });
    },
  };
}
