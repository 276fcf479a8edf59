import type { Inline } from './tree.js';

export function figureText(id: string, text: string): Extract<Inline, { type: 'figure' }> {
  return { type: 'figure', id, text };
}
