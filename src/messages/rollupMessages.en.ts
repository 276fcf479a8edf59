import type { RollupFindingArgs } from '../diagnostics/rollupCodes.js';
import type { FindingMessages } from './findingMessages.js';

/** Sentences about units that cannot be added. */
export const rollupMessagesEn: Pick<FindingMessages, keyof RollupFindingArgs> = {
  'rollup-unit-twice': ({ unit, file }) =>
    `${unit} is in "${file}" already and would be counted twice; leave one file out, or give codes (unit.code) if these are two units of one name.`,
  'rollup-ground-shared': ({ unit, other, file }) =>
    `${unit} and ${other} ("${file}") share ground that would be counted twice; leave one file out.`,
  'rollup-levels-mixed': ({ unit, other, file }) =>
    `${unit} and ${other} ("${file}") are of different levels: one may lie in the other and would be counted twice; add each level by itself.`,
  'rollup-period-differs': ({ from, to, otherFrom, otherTo, file }) =>
    `The period ${from} - ${to} differs from ${otherFrom} - ${otherTo} of "${file}"; only numbers of one period can be added.`,
  'rollup-frame-number': ({ key, sum }) =>
    `The frame gives "${key}", and the units add up to ${sum}; delete this number from the frame.`,
};
