import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { viteTemplates } from './templatesModule.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [viteTemplates(`${root}templates`)],
  test: {
    include: ['test/**/*.test.ts'],
    // Files share one set of modules: loading them anew for each takes longer than the tests.
    isolate: false,
    // Against a test that never ends. Nothing is judged by the clock, and a busy machine makes no test red.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    globalSetup: 'test/support/seedOfTheDay.ts',
    setupFiles: 'test/support/seedProperties.ts',
  },
});
