import { BaseSequencer, type TestSpecification } from 'vitest/node';
import everyTest from './vitest.config.js';

/** For `npm run mutants`: the tests that say what a figure is and how two compare. Any other could only notice more. */
const NEAR = [
  'test/{territories,indicators,quantity,compare,data,findings,model/checks,model/targets}/**/*.test.ts',
  'test/{cli/diff,explain/transcripts,explain/sentences,next/golden,next/years,report/sentences}.test.ts',
];
const SLOWEST = [
  'test/compare/oneAnswer/**',
  'test/data/every*.test.ts',
  'test/model/checks/{checkPlanGaps,consistentData,hasWholeBase}.test.ts',
  'test/quantity/approximation/newWord.test.ts',
];

/** The first test that fails ends a mutant: the cheapest first, where vitest begins with those that take longest. */
class CheapestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

const { test, ...rest } = everyTest({ command: 'serve', mode: 'test' });
export default {
  ...rest,
  test: {
    ...test,
    include: NEAR,
    exclude: SLOWEST,
    execArgv: [], // threads, which Stryker runs tests in, take no flags of V8
    setupFiles: ['test/support/seedProperties.ts', '.config/mutants.setup.js'],
    sequence: { sequencer: CheapestFirst },
  },
};
