import type { Figure } from '../indicators/figure.js';
import { figureId } from '../indicators/figureId.js';
import { isFigure, isWording } from '../indicators/isNamed.js';
import type { Indicator } from './indicators/indicator.js';

/** The same figure under a name that says which file it is of: "old.participants.voluntary". */
export function renameFigure<F extends Figure>(figure: F, prefix: readonly string[]): F {
  if (prefix.length === 0) return figure;
  const id = figureId([...prefix, ...figure.id.split('.')]);
  const { origin } = figure;
  if (origin.type === 'given') return { ...figure, id };
  // The formula names figures of the same file.
  const names = new Map(origin.from.map((name) => [name, figureId([...prefix, ...name.split('.')])]));
  const formula = origin.formula.replace(/[\p{L}\p{N}~.-]+/gu, (name) => names.get(name) ?? name);
  return { ...figure, id, origin: { ...origin, formula, from: [...names.values()] } };
}

/** All figures of an indicator; its own name, and those of its targets, stay: two years are aligned by them. Words are named when they are said. */
export function renameIndicator(indicator: Indicator, prefix: readonly string[]): Indicator {
  const { id, targets } = indicator;
  const renamed = renameAll(indicator, prefix) as Indicator;
  return {
    ...renamed,
    id,
    targets: renamed.targets.map((target, index) => ({ ...target, id: targets[index]?.id ?? '' })),
  };
}

function renameAll(value: unknown, prefix: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => renameAll(item, prefix));
  if (typeof value !== 'object' || value === null) return value;
  if (isFigure(value)) return renameFigure(value, prefix);
  if (isWording(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renameAll(inner, prefix)]));
}
