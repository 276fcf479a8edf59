/** What a template is for: the first line of the comment it begins with; empty where it begins otherwise. */
export function purposeOf(template: string): string {
  const comment = /^\s*\{\{~?!(?:--)?([\s\S]*?)(?:--)?~?\}\}/.exec(template)?.[1] ?? '';
  return (comment.trim().split('\n')[0] ?? '').trim();
}
