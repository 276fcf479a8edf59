import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeJson } from '../../../src/writers/json/writeJson.js';
import { arbitraryReport } from '../arbitraryReport.js';
import { figureNodes } from '../figureNodes.js';
import { partyReport, stateReport } from '../sampleReports.js';

describe('golden files', () => {
  test('a state report, not yet numbered', async () => {
    await expect(writeJson(stateReport)).toMatchFileSnapshot('golden/state.json');
  });

  test('a Party report, numbered and signed', async () => {
    await expect(writeJson(partyReport)).toMatchFileSnapshot('golden/party.json');
  });
});

test('the file is the report, its profile by name', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const named = { ...report, profile: report.profile.id };
      expect(JSON.parse(writeJson(report))).toEqual({ type: 'report', version: 1, ...named });
    }),
  );
});

test('keys stand in one order, however the report was put together', () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      expect(writeJson(reversed(report))).toBe(writeJson(report));
    }),
  );
});

test('every number of a report is listed among its figures', () => {
  for (const report of [stateReport, partyReport]) {
    const read: { figures: readonly { id: string; text: string }[] } = JSON.parse(writeJson(report));
    const listed = new Map(read.figures.map(({ id, text }) => [id, text]));
    for (const { id, text } of figureNodes(report)) expect(listed.get(id)).toBe(text);
  }
});

test('ends in one newline', () => {
  expect(writeJson(stateReport)).toMatch(/\}\n$/);
});

/** The same value with the keys of every object in reverse order. */
function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reversed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as Value;
}
