import { expect, test } from 'vitest';
import { isInRegister } from '../../src/diagnostics/source.js';
import { explainFigure } from '../../src/explain/explainFigure.js';
import { knownOf } from '../../src/explain/known.js';
import { buildReport } from '../../src/jobs/steps/buildReport.js';
import { fixtureBytes } from '../support/fixtures.js';
import { builtInRenderer } from '../support/loadBuiltInTemplates.js';

/** What stands in the file at the place of each figure that a text has, as "line: what the file has from there on". */
function placesIn(yaml: string): readonly string[] {
  const start = new TextDecoder().decode(fixtureBytes('minimal'));
  const { report, summary, dataset, findings } = buildReport(
    { name: 'a.yaml', data: new TextEncoder().encode(start + yaml) },
    { renderer: builtInRenderer() },
  );
  if (report === null || summary === null) throw new Error(JSON.stringify(findings));
  const known = knownOf(report, summary, dataset);
  const lines = dataset.text.split('\n');
  return report.figures.flatMap((figure) => {
    const { basis } = explainFigure(figure, known);
    if (basis.type === 'computed' || basis.place === null || basis.path[0] !== 'limitations') return [];
    if (isInRegister(basis.place)) throw new Error('nothing was counted');
    const { line, column } = basis.place;
    return [`${figure.text} @ ${(lines[line - 1] ?? '').slice(column - 1, column + 9)}`];
  });
}

test('equal digits in one text have each its own place', () => {
  expect(placesIn('\nlimitations:\n  - Có 12 lần, 112 lượt, rồi 12 kỳ và 2 buổi\n')).toEqual([
    '12 @ 12 lần, 11',
    '112 @ 112 lượt, ',
    '12 @ 12 kỳ và 2',
    '2 @ 2 buổi',
  ]);
});

test('digits in the name of a figure are no words', () => {
  const yaml = '\nfacts: [{ id: so-12, value: 7, label: xã }]\nlimitations:\n  - Có {{facts.so-12}} xã và 12 thôn\n';
  expect(placesIn(yaml)).toEqual(['12 @ 12 thôn']);
});

test('a text over several lines is pointed at in the line of its digits', () => {
  expect(placesIn('\nlimitations:\n  - >-\n    Dòng đầu có 12 lần\n    và dòng sau có 13 lần\n')).toEqual([
    '12 @ 12 lần',
    '13 @ 13 lần',
  ]);
});

test('where an escape spells the text otherwise, the whole text is the place', () => {
  expect(placesIn('\nlimitations:\n  - "Có 1\\x32 lần"\n')).toEqual(['12 @ "Có 1\\x32 ']);
});
