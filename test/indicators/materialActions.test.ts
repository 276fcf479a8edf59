import { expect, test } from 'vitest';
import { MATERIAL_ACTIONS, materialAction } from '../../src/indicators/materialActions.js';

test.each(MATERIAL_ACTIONS.map(({ action, example }) => [example, action] as const))('%s', (example, action) => {
  const form = example.slice(action.length).replace(/^ [\d.]+ /, '');
  expect(`${materialAction(form)} ${form}`).toBe(`${action} ${form}`);
});

test('what no row knows is done', () => expect(materialAction('áo mưa')).toBe('thực hiện'));
