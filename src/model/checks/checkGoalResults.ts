import type { Finding, Path } from '../../diagnostics/finding.js';
import { nearestName } from '../../diagnostics/nearestName.js';
import { numbersByName } from '../numbersByName.js';
import type { UnitYear } from '../schema/unitYear.js';

type Result = NonNullable<NonNullable<UnitYear['goals']>[number]['current']>;

/** What is reached of a goal is a number with its day, or the name of a number that stands elsewhere. */
export function checkGoalResults(unit: UnitYear): readonly Finding[] {
  const results = (unit.goals ?? []).flatMap(({ current }, index) =>
    current === undefined ? [] : [{ current, path: ['goals', index, 'current'] }],
  );
  const names = results.some(({ current }) => current.figure !== undefined)
    ? [...numbersByName(unit).keys()].filter((name) => !name.startsWith('goals.'))
    : [];
  return results.flatMap(({ current, path }) => checkResult(current, path, names));
}

function checkResult({ value, figure, asOf }: Result, path: Path, names: readonly string[]): readonly Finding[] {
  if (figure !== undefined) {
    if (value !== undefined)
      return [{ code: 'goal-result-twice', path: [...path, 'figure'], args: { value: value.text, figure } }];
    if (names.includes(figure)) return [];
    const args = { name: figure, nearest: nearestName(figure, names) };
    return [{ code: 'narrative-unknown-figure', path: [...path, 'figure'], args }];
  }
  return (['value', 'asOf'] as const)
    .filter((key) => (key === 'value' ? value : asOf) === undefined)
    .map((key) => ({ code: 'key-missing', path: [...path, key], args: { key } }));
}
