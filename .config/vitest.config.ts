import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { viteTemplates } from './templatesModule.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What `npm run test:quick` leaves out: the files of test/ that take more than a few tenths of a second of processor time.
 * The others take less than 20 seconds, all processes together; `.ci/run` measures that.
 */
const SLOW = [
  'adopt/ownFiles',
  'adopt/texts',
  'adopt/verify',
  'cli/build',
  'cli/colours',
  'cli/diff',
  'cli/eject',
  'cli/ejectDocx',
  'cli/keptTrue',
  'cli/process',
  'cli/refresh',
  'cli/trackedChanges',
  'cli/transcripts',
  'cli/wordTemplate',
  'compare/laws',
  'compare/oneAnswer/oneAnswer',
  'compare/rows/indicatorsOf',
  'compare/trend/laws',
  'compare/truth',
  'data/everyKey',
  'data/everyNumber',
  'data/truth',
  'data/truthTable',
  'data/vocabulary',
  'explain/everyFigure',
  'explain/findFigures',
  'explain/sources',
  'explain/transcripts',
  'findings/findings',
  'jobs/anyUnitYear',
  'jobs/everyKeyIsPrinted',
  'model/checks/checkDates',
  'model/checks/checkPlanGaps',
  'model/checks/consistentData',
  'model/checks/hasWholeBase',
  'model/identity',
  'model/jsonSchema',
  'next/decisions',
  'next/golden',
  'next/laws',
  'next/lostNames',
  'quantity/approximation/newWord',
  'quantity/arithmetic',
  'quantity/bounds/possiblePlans',
  'quantity/date/readDate',
  'quantity/quantityLaws',
  'readers/largeFile',
  'readers/ownFiles',
  'readers/readTexts',
  'readers/refusals',
  'readme',
  'refresh/ownFiles',
  'refresh/touchesNothingElse',
  'registers/laws',
  'rollup/laws',
  'rollup/rollup',
  'source/anyBytes',
  'source/writeYaml',
  'source/yaml',
  'templates/mauTruyenThong',
  'templates/readme',
  'verify/digits',
  'verify/edits',
  'verify/fuzz',
  'verify/misplaced',
  'verify/rows',
  'verify/silent',
  'verify/sources',
  'wordTemplate/anyTemplate',
  'wordTemplate/fidelity',
  'wordTemplate/libreOffice',
  'wordTemplate/refusals',
  'wordTemplate/templates',
  'writers/docx/anyReport',
  'writers/docx/sameBytes',
  'writers/docx/theThuc',
  'writers/docx/theThucMutations',
  'writers/html/writeHtml',
  'writers/markdown/writeMarkdown',
  'writers/text/writeText',
  'writers/xlsx/writeXlsx',
];

const SLOW_FILES = SLOW.map((name) => `test/${name}.test.ts`);
const gone = SLOW_FILES.filter((file) => !existsSync(root + file));
if (gone.length > 0) throw new Error(`.config/vitest.config.ts: no such test: ${gone.join(', ')}`);

export default defineConfig(({ mode }) => ({
  root,
  plugins: [viteTemplates(`${root}templates`)],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: mode === 'quick' ? SLOW_FILES : [],
    // Files share one set of modules: loading them anew for each takes longer than the tests.
    isolate: false,
    // All cores, but for the inner loop one, since every worker loads the program anew.
    maxWorkers: mode === 'quick' ? 1 : '100%',
    // Against a test that never ends. Nothing is judged by the clock, and a busy machine makes no test red.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: 'test/support/seedOfTheDay.ts',
    setupFiles: 'test/support/seedProperties.ts',
  },
}));
