import { mergeConfig } from 'vitest/config';
import everyTest from './vitest.config.js';

/** For `npm run mutants`: without the tests of the repository, of processes and of documents, which take longest. */
const exclude = ['cli/**', 'readers/**', 'refresh/**', 'verify/**', 'writers/**', '*.test.ts'].map(
  (glob) => `test/${glob}`,
);

export default mergeConfig(everyTest({ command: 'serve', mode: 'test' }), { test: { exclude } });
