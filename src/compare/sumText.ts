import type { NamedQuantity } from '../indicators/named.js';

/** "binhphuoc-2024.yaml: participants.voluntary + dongnai-2024.yaml: participants.voluntary" */
export function sumText(figures: readonly NamedQuantity[]): string {
  return figures.map(({ id, origin }) => (origin.type === 'derived' ? origin.formula : id)).join(' + ');
}
