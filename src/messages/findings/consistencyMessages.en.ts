import type { ConsistencyMessages } from './consistencyMessages.js';

const KEPT = 'it is printed as given, check the source';

const NAMES = { shortfall: 'a shortfall', excess: 'an excess' } as const;

export const consistencyMessagesEn: ConsistencyMessages = {
  'coverage-disagrees': ({ published, computed, value, of, denominator }) =>
    `The published ${published} (${of}) does not agree with ${value} out of ${denominator} (which gives ${computed}); ${KEPT}.`,
  'rate-over-100': ({ percent, of }) => `${percent} (${of}) is more than 100%, which this rate cannot be; ${KEPT}.`,
  'rate-two-homes': ({ label, home }) =>
    `"${label}" stands in ${home} already, and would be printed twice; move its target and changes there, and delete this entry.`,
  'sum-disagrees': ({ value, parts, sum, declared }) =>
    declared
      ? `Declared a total (relation: sum), but ${parts} = ${sum}, not ${value}; ${KEPT}, or correct the relation.`
      : `Social insurance as a whole is compulsory plus voluntary, but ${parts} = ${sum}, not ${value}; ${KEPT}, or write relation: part if there are others.`,
  'part-exceeds-whole': ({ label, part, whole }) =>
    `The part "${label}" is ${part}, more than the whole ${whole} that it belongs to; ${KEPT}.`,
  'parts-exceed-whole': ({ parts, sum, whole }) =>
    `The parts together (${parts} = ${sum}) are more than the whole ${whole}; ${KEPT}.`,
  'place-empty': ({ name }) =>
    `Nothing is said of "${name}", and the report says that there are no figures of it; give one of value, percent, shortfall, excess, rank, date, state, or delete the row.`,
  'place-change-unlike': ({ key, value, change }) =>
    `"${change}" in changes.${key} is of another kind than "${value}", so that the two cannot be compared; points that a rate rose or fell by are written with %.`,
  'place-plan-unlike': ({ key, value, plan }) =>
    `The plan "${plan}" is of another kind than "${value}" under ${key}, so they cannot be compared; a share of the plan goes under percent.`,
  'ratio-over-one': ({ text }) => `In "${text}" the part in front is more than the whole behind it; ${KEPT}.`,
  'attendance-disagrees': ({ count, each, computed, total }) =>
    `${count} events of ${each} people each make ${computed}, not ${total}; ${KEPT}.`,

  'change-empty': ({ against }) =>
    `Nothing is said of the change against "${against}"; give direction, value, percent or base, or delete this item.`,
  'change-undirected': ({ against }) =>
    `It is not known whether this rose or fell against "${against}", so it cannot be printed; give direction: tăng, giảm or bằng.`,
  'change-zero': ({ direction }) =>
    `The direction is "${direction}", but the number is 0; for no change write direction: bằng.`,
  'change-equal': ({ difference }) =>
    `The direction is "bằng", but there is a difference of ${difference}; make it tăng or giảm, or leave out the difference.`,
  'change-direction-disagrees': ({ direction, value, base }) =>
    `The direction is "${direction}", but it is ${value} now and was ${base} then; ${KEPT}.`,
  'change-value-disagrees': ({ published, computed, value, base }) =>
    `The change of ${published} does not agree with ${value} against ${base} (which gives ${computed}); ${KEPT}.`,
  'change-percent-disagrees': ({ published, computed, value, base, baseGiven }) =>
    `The change of ${published} does not agree with ${value} against ${base}${baseGiven ? '' : ' (worked out from the difference)'}, which gives ${computed}; ${KEPT}.`,
  'change-percent-of-zero': ({ percent }) =>
    `There is no change of ${percent} against a base of 0; give the difference only.`,
  'change-exceeds-value': ({ change, value }) =>
    `It is said to have risen by ${change}, more than the ${value} that there are now; ${KEPT}.`,
  'change-percent-impossible': ({ direction, percent, value }) =>
    `There is no whole number which with "${direction} ${percent}" becomes ${value}; ${KEPT}.`,

  'provenance-without-number': ({ key, needed }) =>
    `${key} is given, but this item has no number that it is about, so it cannot be printed; give ${needed}, or delete ${key}.`,
  'date-outside-period': ({ date, from, to }) =>
    `${date} lies outside the period (${from} – ${to}); check this date, or the period.`,
  'document-before-basis': ({ document, date, basis, basisDate }) =>
    `${document} is dated ${date}, before ${basis} (${basisDate}), which it implements; check both dates.`,
  'document-after-period': ({ document, date, end }) =>
    `${document} is dated ${date}, after the period ended (${end}); check the date, or the period.`,
  'report-before-period-end': ({ date, end }) =>
    `The report is dated ${date}, before the period ends (${end}); check both dates.`,
  'report-before-document': ({ date, document, documentDate }) =>
    `The report is dated ${date}, but cites ${document} of ${documentDate}; check both dates.`,
  'document-two-dates': ({ document, first, second }) =>
    `${document} is dated ${second} here and ${first} elsewhere; check the document.`,
  'document-two-issuers': ({ document, first, second }) =>
    `${document} was issued by "${second}" here and by "${first}" elsewhere; check the document.`,

  'plan-percent-unknown': ({ value, plan }) =>
    `"${value}" is approximate, so its percentage of the plan of ${plan} cannot be worked out; give percent if it was published, or the exact number.`,
  'plan-gap-both': ({ shortfall, excess }) =>
    `This plan is said to be missed by ${shortfall} (shortfall) and exceeded by ${excess} (excess); delete one of the two.`,
  'plan-gap-zero': ({ side, gap }) =>
    `The ${side} against the plan is ${gap}; where the plan was met exactly, delete ${side} and write percent: 100%.`,
  'plan-gap-side': ({ side, gap, by, value, against }) =>
    `There is said to be ${NAMES[side]} of ${gap} against the plan, but ${by === 'plan' ? `the plan is ${against} and the result ${value}` : `${value ?? 'the result'} is ${against} of the plan`}; check the source, and correct or delete the wrong number.`,
  'plan-gap-disagrees': ({ side, published, computed, by, value, against }) =>
    `The published ${side} of ${published} does not agree with ${by === 'plan' ? `${value} against a plan of ${against}` : `${value} being ${against} of the plan`} (which gives ${computed}); ${KEPT}.`,
  'plan-two-values': ({ first, second }) =>
    `The same plan is given with ${second} here and with ${first} above; delete one of them, or tell them apart by year, day (by) or name.`,
  'target-limit-doubtful': ({ label }) =>
    `It is not clear whether "${label}" is to reach its target or to stay below it; it is taken as to be reached, write limit: tối thiểu or limit: tối đa.`,
  'target-limit-disagrees': ({ limit, wanted }) =>
    `It says limit: ${limit}, but the target is "${wanted}"; the word of the target counts, correct one of them.`,
  'target-dated': ({ key }) =>
    `It says undated (the source gives no day), and yet there is ${key}, which counts; delete undated.`,
  'goal-without-result': ({ about, year }) =>
    `The goal "${about}" has a milestone for ${year}, within the period, but not what has been reached; add current.`,
  'goal-result-twice': ({ value, figure }) =>
    `Here stand ${value} and the name of a number, "${figure}"; delete value or figure.`,
  'result-without-goal': ({ about, value }) =>
    `"${about}" has reached ${value}, but there is no milestone to compare it with; add sets, or move the figure to participants (rates for a rate, groups for a count).`,
  'goal-unlike-result': ({ year, milestone, result }) =>
    `The milestone for ${year} is ${milestone}, but what has been reached is ${result}: these are of different kinds or units and cannot be compared, and the report will say so; give both in the same kind (a rate with its %), or make them two goals.`,
  'figure-two-values': ({ label, first, second }) =>
    `"${label}" is ${second} here and ${first} elsewhere; check the source, or give them different names or dates (asOf).`,

  'sum-of-inexact': ({ text }) =>
    `The data are the sum of "${text}" units: this must be an exact count, 1 or more; mend it, or take sumOf out.`,
  'units-malformed': ({ text, sum }) =>
    sum === null
      ? `units is "${text}", but it is not known of how many units the data are the sum; write unit.sumOf (count, unit), or take units out.`
      : `units "${text}" must be a/b with b = ${sum} (unit.sumOf) and a no greater; mend it, or take units out where all units give the number.`,
  'units-of-some': ({ value, units }) =>
    `${value} is the sum of ${units} units only and cannot be held against a plan or a whole of all; the report gives no verdict, add the numbers of the others.`,

  'unit-code-disagrees': ({ unit, code, expected }) =>
    `${code} is not the code of ${unit} in the period (that is ${expected}); check the code, the unit's name, or the period.`,
  'unit-level-disagrees': ({ unit, expected }) =>
    `In the period there is no "${unit}"; it is ${expected}. Change the name or the level, or check the period.`,
  'unit-ended': ({ unit, ended, now }) =>
    `${unit} ended on ${ended}; its ground now belongs to ${now.join(', ')}. Check the unit's name, or the period.`,
  'unit-ended-before': ({ unit, date, ended, now }) =>
    `These are figures of ${unit} on ${date}, but there has been no such unit since ${ended}${now.length === 0 ? '' : `; its ground belongs to ${now.join(', ')}`}. Check the unit's name, the period, or the day of the figures; they cannot be compared with those of another period.`,
  'year-kept': ({ text, year, id }) =>
    `"${text}" still speaks of ${year} in next year's file; ${id === null ? 'change it there if it is no longer true.' : `a sentence calls this figure by that name, so it was left. Give the item "id: ${id}" and run this again: the year changes, the name stays.`}`,
  'against-disagrees': ({ published, computed, value, base, file }) =>
    `Published is ${published}, but from ${base} (${file}) to ${value} it is ${computed}; the published figure is printed. Check both files.`,
};
