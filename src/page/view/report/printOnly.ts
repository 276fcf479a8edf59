/** On paper there is the report alone: while the browser prints, a copy of it stands outside of all that scrolls. */
export function printOnly(sheet: HTMLElement): void {
  const host = document.createElement('div');
  host.id = 'paper';
  const root = host.attachShadow({ mode: 'open' });
  addEventListener('beforeprint', () => {
    root.replaceChildren(...[...(sheet.shadowRoot?.childNodes ?? [])].map((node) => node.cloneNode(true)));
    document.body.append(host);
  });
  addEventListener('afterprint', () => host.remove());
}
