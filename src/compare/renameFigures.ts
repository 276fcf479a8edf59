import type { Figure } from '../indicators/figure.js';
import { figureId } from '../indicators/figureId.js';
import { isFigure, isWording } from '../indicators/namedLeaves.js';
import type { Indicator } from './rows/indicator.js';
import { fileName, type SideUnit } from './side.js';

/** A file whose figures stand in the document of another, and what they are called there. */
export interface SpeakingFile {
  readonly unit: SideUnit;
  /** Before the names of its figures: "old", and of several files the unit; empty for the document's own file. */
  readonly prefix: readonly string[];
}

/**
 * The same figure under a name that says which file it is of: "old.participants.voluntary". Of another file only its own
 * name is known here, not its lines: "bentre-2018.yaml: participants.voluntary".
 */
export function renameFigure<F extends Figure>(figure: F, { unit, prefix }: SpeakingFile): F {
  if (prefix.length === 0) return figure;
  const formula = `${fileName(unit)}: ${figure.id}`;
  const id = figureId([...prefix, ...figure.id.split('.')]);
  return { ...figure, id, origin: { type: 'derived', formula, from: [] } };
}

/** All figures of an indicator; its own name, and those of its targets, stay: two years are aligned by them. Words are named when they are said. */
export function renameIndicator(indicator: Indicator, speaker: SpeakingFile): Indicator {
  const { id, measured, targets } = indicator;
  const renamed = renameAll(indicator, speaker) as Indicator;
  return {
    ...renamed,
    id,
    measured,
    targets: renamed.targets.map((target, index) => ({ ...target, id: targets[index]?.id ?? '' })),
  };
}

function renameAll(value: unknown, speaker: SpeakingFile): unknown {
  if (Array.isArray(value)) return value.map((item) => renameAll(item, speaker));
  if (typeof value !== 'object' || value === null || isWording(value)) return value;
  if (isFigure(value)) return renameFigure(value, speaker);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renameAll(inner, speaker)]));
}
