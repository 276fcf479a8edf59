import { countEn } from '../counts.js';
import type { RollupSummary } from './rollupSummary.js';

export const rollupSummaryEn: RollupSummary = {
  done: ({ output, units, figures, warnings, missing }) =>
    [
      `${output}: ${countEn(units)} units added, ${countEn(figures)} figures`,
      ...(warnings > 0 ? [`the source files have ${countEn(warnings)} warnings, see validate`] : []),
      ...(missing > 0 ? [`the source files have ${countEn(missing)} places to fill in, which are not added`] : []),
    ].join('; '),
  progress: ({ read, files }) => `${countEn(read)}/${countEn(files)} files read`,
  partial: ({ name, units, expected }) =>
    `${name}: only ${countEn(units)}/${countEn(expected)} units have it, the sum is incomplete`,
  dates: ({ name, earliest, latest }) =>
    `${name}: numbers of several days, from ${earliest} to ${latest}; the earliest is given`,
  left: ({ name, units, reason }) => `${name} (units: ${countEn(units)}): ${reason}`,
  words: ({ names }) => `Words of single units, not taken over: ${names.join(', ')}`,
  more: ({ count }) => `… and ${countEn(count)} more; the head of the result lists all`,
  incomplete: ({ keys }) => `Still missing: ${keys.join(', ')}; fill them in, or add again with --frame.`,
  heldBack: ({ warnings, missing }) =>
    `Warnings: ${countEn(warnings)}, missing: ${countEn(missing)}; nothing was written, because of --strict.`,
  notAdded: ({ files }) =>
    files > 0 ? `Files that cannot be added: ${countEn(files)}; nothing was written.` : 'Nothing was written.',
  reasons: {
    'percent-only': 'only a percentage, without the numbers to work it out from',
    'percent-inexact': 'the sum is not exact, so no percentage can be worked out',
    'not-all': 'not every unit has it',
    'plan-unknown': 'not every unit has its plan in numbers',
    'change-mixed': 'some rose, some fell, and not all by exact numbers',
    wording: 'some units give words only, such as "hàng trăm"',
    'ratio-mixed': 'some units give a/b, some a single number',
    'kind-mixed': 'money in some units, a count in others',
    'too-long': 'the sum has too many digits',
    'unit-differs': 'another unit word',
    'scope-differs': 'the units name different scopes',
    'name-taken': 'another line has this name',
    'value-partial': 'the number is of some units only, and cannot be held against the plan or the whole of all',
    'without-value': 'the number that it belongs to could not be added',
    'per-event': 'people at each event, whose total is given or cannot be worked out',
    'other-source': 'the number of another source',
    'own-number': 'a matter of each unit, with a number that cannot be added',
    'own-places': 'results of places within a unit; to add these places as units, add --places',
    'words-differ': 'the units differ',
    'too-many': 'too many names',
    'own-words': 'words of each unit',
  },
};
