import { describe, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/severity.js';
import { validate } from '../../src/model/validate.js';
import { readDataset } from '../../src/source/readDataset.js';
import { FORMATS, WRITERS } from '../../src/writers/index.js';
import { writeText } from '../../src/writers/text/writeText.js';
import { buildFixture, fixtureBytes } from '../support/fixtures.js';
import { unusedKeys } from '../support/keysUsed.js';
import { leavesOf } from '../support/nameFiguresInNarratives.js';
import { NUMBER_KINDS } from '../support/numberKinds.js';
import { type Raw, withValue } from '../support/raw.js';
import { summaryOf } from '../support/summaryOf.js';
import { treeFaults } from '../support/treeFaults.js';
import { unreachedTargetFaults } from '../support/unreachedTargetFaults.js';
import { withoutBlank } from '../support/withoutBlank.js';

const everyKey = rawOf('every-key');
const minimal = rawOf('minimal');

/** A file as written, blank keys with it. */
function rawOf(name: string): Raw {
  return readDataset(name, fixtureBytes(name)).dataset.value as Raw;
}

/**
 * A file is of one level and one profile; registers are files beside it, and have tests of their own, as has what is
 * said of a sum.
 */
function unused(raw: Raw): readonly string[] {
  const elsewhere = /^(?:unit\.level|report\.profile) = |^registers\b|^unit\.sumOf\b|\.units$/;
  return unusedKeys(raw).filter((name) => !elsewhere.test(name));
}

describe('every-key.yaml', () => {
  test('uses every key of the schema, and every word of its choices', () => {
    expect(unused(everyKey)).toEqual([]);
  });

  test('a key that is not used is found out, with what stands below it', () => {
    expect(unused(withValue(everyKey, ['period', 'running'], undefined))).toEqual(['period.running']);
    expect(unused(withValue(everyKey, ['localPlan'], undefined))).toEqual([
      'localPlan',
      'localPlan.targets',
      'localPlan.support',
    ]);
    expect(unused(withValue(everyKey, ['briefings', 1], undefined))).toEqual(['briefings[].group = báo chí']);
  });

  test('raises no warning, and one note', () => {
    const { findings } = buildFixture('every-key', 'party');
    expect(findings.map(({ code, path }) => `${severityOf(code)} ${code} ${path.join('.')}`)).toEqual([
      'note plan-deduced participants.health.plan.0.percent',
    ]);
  });

  test('has good results and bad ones, rises and falls', () => {
    const { targets, rates, goals, measures } = summaryOf(withoutBlank(everyKey));
    const words = [
      ...targets.map(({ status }) => status),
      ...rates.flatMap((rate) => rate.targets.map(({ status }) => status)),
      ...goals.flatMap(({ sets }) => sets.flatMap(({ milestones }) => milestones.map(({ status }) => status))),
      ...measures.flatMap(({ changes }) => changes.map(({ direction }) => direction)),
    ];
    for (const word of ['exceeded', 'met', 'missed', 'tăng', 'giảm', 'bằng']) expect(words).toContain(word);
  });
});

/** Numbers of every-key.yaml that no report prints, and why. */
const NOT_PRINTED = [
  // report.party and report.state have dates of their own.
  'report.date',
  // A document is cited in full once; afterwards by kind and number.
  'documents.0.implements.date',
];

test('every number of every-key.yaml is printed in one profile or the other, or knowingly not', () => {
  const printed = new Set(
    (['party', 'state'] as const).flatMap((profile) => {
      const figures = buildFixture('every-key', profile).report?.figures ?? [];
      return figures.map(({ id, origin }) => (origin.type === 'given' ? origin.path.join('.') : id));
    }),
  );
  const numbers = leavesOf(withoutBlank(everyKey)).filter(({ kind }) => NUMBER_KINDS.has(kind));
  expect(numbers.length).toBeGreaterThan(150);
  expect(numbers.map(({ path }) => path.join('.')).filter((path) => !printed.has(path))).toEqual(NOT_PRINTED);
});

describe.each(['every-key', 'minimal'])('%s.yaml', (name) => {
  test.each(['party', 'state'] as const)(
    'as %s builds without a fault, and every writer prints it',
    async (profile) => {
      const { report } = buildFixture(name, profile);
      if (report === null) throw new Error('no report');
      expect(treeFaults(report)).toEqual([]);
      expect(unreachedTargetFaults(report, summaryOf(withoutBlank(rawOf(name))))).toEqual([]);
      for (const format of FORMATS) expect((await WRITERS[format].write(report)).length, format).toBeGreaterThan(0);
    },
  );
});

describe('minimal.yaml', () => {
  test('builds in silence', () => {
    const { report, findings } = buildFixture('minimal', 'state');
    expect(findings).toEqual([]);
    expect(report?.body).toHaveLength(1);
  });

  // Without a subject, the report is called by its period.
  const required = leavesOf(minimal).filter(({ path }) => path.at(-1) !== 'subject');
  test.each(required.map(({ path }) => [path.join('.'), path] as const))('%s is required', (_, path) => {
    const { findings } = validate(withValue(minimal, path, undefined), () => false);
    expect(findings.map(({ code }) => severityOf(code))).toEqual(['error']);
  });
});

test.each([
  ['every-key', 'party'],
  ['minimal', 'state'],
] as const)('the whole report of %s.yaml, as %s', async (name, profile) => {
  const { report } = buildFixture(name, profile);
  if (report === null) throw new Error('no report');
  await expect(writeText(report)).toMatchFileSnapshot(`golden/${name}.${profile}.txt`);
});
