import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../src/messages');
const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

test('a topic has its type in <topic>.ts, its words in <topic>.vi.ts and <topic>.en.ts', () => {
  const topics = new Set(FILES.flatMap((name) => /^(.+)\.(?:vi|en)\.ts$/.exec(name)?.[1] ?? []));
  expect(topics.size).toBeGreaterThan(5);
  const wanted = [...topics].flatMap((topic) => ['', '.vi', '.en'].map((language) => `${topic}${language}.ts`));
  expect(wanted.filter((name) => !FILES.includes(name))).toEqual([]);
});

test('no other file holds words of a language: none has a Vietnamese letter in its code', () => {
  const wordy = FILES.filter((name) => !/\.(?:vi|en)\.ts$/.test(name)).filter((name) =>
    /[À-ỹ]/u.test(readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(wordy).toEqual([]);
});
