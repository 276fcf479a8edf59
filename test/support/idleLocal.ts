import type { Local } from '../../src/cli/local.js';

/** Doors to a browser that lead nowhere, for commands that are run inside a test. */
export async function idleLocal(): Promise<Local> {
  return {
    serve: async () => ({ address: 'http://127.0.0.1:8000/token/', announce: () => {} }),
    watch: () => {},
    browse: () => {},
    stopped: async () => {},
  };
}
