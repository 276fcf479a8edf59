/** Of `{{> targets-table}}` "targets-table"; of `{{> sentences limitations}}` "sentences". */
export function partialName(source: string): string {
  return /^\{\{~?\s*>\s*["'[]?([^\s"'\]}~]*)/.exec(source)?.[1] ?? '';
}
