import type { RollupMessages } from './rollupMessages.js';

export const rollupMessagesEn: RollupMessages = {
  'rollup-unit-twice': ({ unit, file }) =>
    `The file "${file}" is about ${unit} too, which would be counted twice; leave one file out, or give codes (unit.code) if these are two units of one name.`,
  'rollup-ground-shared': ({ unit, other, file }) =>
    `The ground of ${unit} is also that of ${other} ("${file}") and would be counted twice; leave one file out.`,
  'rollup-levels-mixed': ({ unit, other, file }) =>
    `Not of one level with ${other} ("${file}"): ${unit} may lie in it, or the other way round, and would be counted twice; add each level by itself.`,
  'rollup-unit-ended': ({ unit, date, ended, now }) =>
    `These are figures of ${unit} on ${date}, but there has been no such unit since ${ended}${now.length === 0 ? '' : `; its ground belongs to ${now.join(', ')}`}, so they cannot be added. Change the unit's name, the period, or the day of the figures.`,
  'rollup-period-differs': ({ from, to, otherFrom, otherTo, file }) =>
    `The period ${from} - ${to} differs from ${otherFrom} - ${otherTo} of "${file}"; only numbers of one period can be added.`,
  'rollup-no-places': () =>
    'The file has no results of single places to add; give them under places, or name a table under registers with as: places.',
  'rollup-places-ended': ({ units, date, ended }) =>
    `Since ${ended} there is no ${units.join(', ')}, and the figures are said to be of ${date}; they are added as the table has them, check the names or the day.`,
  'rollup-frame-number': ({ key, sum }) =>
    `The frame gives "${key}", and the units add up to ${sum}; delete this number from the frame.`,
};
