import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { severityOf } from '../../../src/diagnostics/severity.js';
import { buildReport } from '../../../src/jobs/steps/buildReport.js';
import { builtInRenderer } from '../../support/loadBuiltInTemplates.js';

const DATA = new URL('../../../data/', import.meta.url);
const FILES = readdirSync(DATA).filter((file) => file.endsWith('.yaml'));
const renderer = builtInRenderer();

/** Every warning of the real provinces, each of them true. */
const TRUE_WARNINGS: Readonly<Record<string, readonly string[]>> = {
  // "0.03%", as the source writes it. And 4.011 people after a rise of 302,72%: 996 gives 302,71%, 995 gives 303,12%.
  'bentre.yaml': [
    'number-decimal-point participants.health.changes.0.percent',
    'change-percent-impossible participants.voluntary.changes.0.percent',
  ],
};

test('there are data to check', () => {
  expect(FILES).toContain('binhphuoc.yaml');
});

test.each(FILES)('%s raises no warning but true ones', (file) => {
  const { findings } = buildReport(
    { name: file, data: readFileSync(new URL(file, DATA)) },
    { renderer: renderer, profile: null },
  );
  const raised = findings.filter(({ code }) => severityOf(code) !== 'note');
  expect(raised.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(TRUE_WARNINGS[file] ?? []);
});
