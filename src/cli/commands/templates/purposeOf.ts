/** What a template is for: the first line of the comment it begins with; empty where it begins otherwise. */
export function purposeOf(template: string): string {
  return /^\s*\{\{!--\s*(.*?)\s*(?:--\}\}|\n)/.exec(template)?.[1] ?? '';
}
