/** Goes on to the next thing that is wrong, behind the last one to the first. */
export function nextResult(shown: HTMLElement): void {
  const all = [...shown.querySelectorAll<HTMLElement>('li.wrong')];
  const next = all[all.indexOf(document.activeElement as HTMLElement) + 1] ?? all[0];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
