import { readFileSync } from 'node:fs';
import type { LocatedFinding } from '../../src/diagnostics/locatedFinding.js';
import { build } from '../../src/jobs/build.js';
import { type LoadedTemplates, loadTemplates } from '../../src/jobs/loadTemplates.js';
import { BUILT_IN_SETS } from '../../src/report/template/builtInSets.js';
import type { BuiltInSet } from '../../src/report/template/setsOf.js';

/** The built-in templates that the tests call, with those that they call: checking all of them for every test takes long. */
const CALLED = called(['subject', 'lead-in', 'tally-sentence', 'targets-table']);

function called(names: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const { data = '' } = BUILT_IN_SETS[0]?.templates.get(name) ?? {};
    for (const [, inner = ''] of data.matchAll(/\{\{> ([\w-]+)/g)) visit(inner);
  };
  names.forEach(visit);
  return [...found];
}

const SET: BuiltInSet = {
  name: 'thu',
  purpose: '',
  templates: new Map([
    ...CALLED.map((name) => {
      const built = BUILT_IN_SETS[0]?.templates.get(name);
      if (built === undefined) throw new Error(`no template ${name}`);
      return [name, built] as const;
    }),
    [
      'report',
      { name: 'report.md.hbs', data: '# Kết quả\n{{> tally-sentence}}\n\n{{> targets-table}}\n\n# Trống\n' },
    ] as const,
  ]),
};

export function load(template: Uint8Array, name = 'mau.docx'): LoadedTemplates {
  return loadTemplates({}, { set: SET, word: { name, data: template } });
}

export interface FilledFile {
  readonly bytes: Uint8Array;
  /** Of the template, then of the data. */
  readonly findings: readonly LocatedFinding[];
}

export const dataOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../data/${name}.yaml`, import.meta.url)));

/** Fills a template; throws where it has errors. */
export function fill(template: Uint8Array, data: Uint8Array = dataOf('binhphuoc')): FilledFile {
  const { templates, findings } = load(template);
  if (templates === null)
    throw new Error(findings.map(({ code, args }) => `${code} ${JSON.stringify(args)}`).join('\n'));
  const built = build({ name: 'so-lieu.yaml', data }, { templates });
  if (built.filled === null) throw new Error(built.findings.map(({ code }) => code).join('\n'));
  return { bytes: built.filled, findings: [...findings, ...built.findings] };
}
