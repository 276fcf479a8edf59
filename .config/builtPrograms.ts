import { parseTemplates } from '../src/jobs/steps/parseTemplates.js';
import { BUILT_IN_SETS } from '../src/report/template/builtInSets.js';
import type { Program } from '../src/report/template/program.js';
import { MAIN, SUBJECT } from '../src/report/template/setsOf.js';

/** The built-in templates, parsed and checked: "templates/report.md.hbs" → program. */
export function builtPrograms(): Readonly<Record<string, Program>> {
  return Object.fromEntries(
    BUILT_IN_SETS.flatMap(({ templates: files }) => {
      const { templates, findings } = parseTemplates(files);
      if (templates === null) throw new Error(`The built-in templates have errors: ${JSON.stringify(findings)}`);
      const parsed = new Map([...templates.partials, [MAIN, templates.main], [SUBJECT, templates.subject]]);
      return [...files].map(([name, { name: file }]) => [file, parsed.get(name) ?? []] as const);
    }),
  );
}
