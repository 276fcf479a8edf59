const STYLES = /<style>\n(.*?)<\/style>/s;

/** A page without its style sheet: all pages have the same, which is tested once. */
export function withoutStyles(html: string): string {
  return html.replace(STYLES, '');
}

export function stylesIn(html: string): string {
  return STYLES.exec(html)?.[1] ?? '';
}
