import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { viteTemplates } from './templatesModule.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  plugins: [viteTemplates(`${root}templates`)],
  // Files share one set of modules: loading them anew for each takes longer than the tests.
  test: { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 },
});
