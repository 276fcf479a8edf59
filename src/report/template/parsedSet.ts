import { PROGRAMS } from 'virtual:programs';
import type { ParsedTemplates } from './checkTemplates.js';
import { type BuiltInSet, MAIN, SUBJECT } from './setsOf.js';

/** A built-in set, as it was parsed and checked when the program was bundled. */
export function parsedSet({ templates }: BuiltInSet): ParsedTemplates {
  const programs = new Map([...templates].map(([name, { name: file }]) => [name, PROGRAMS[file] ?? []] as const));
  const [main, subject] = [programs.get(MAIN) ?? [], programs.get(SUBJECT) ?? []];
  const partials = new Map([...programs].filter(([name]) => name !== MAIN && name !== SUBJECT));
  return { main, subject, partials };
}
