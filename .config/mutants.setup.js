import { inject } from 'vitest';

// What a module makes when it is loaded, tables of words above all, is no doing of the test that happens to load it first.
const modules = import.meta.glob('../src/{quantity,indicators,territories,compare}/**/*.ts');
if (inject('mode') === 'dry-run') await Promise.all(Object.values(modules).map((load) => load()));
