import type { Finding } from '../../diagnostics/finding.js';
import { checkMarkup } from './checkMarkup.js';
import { checkNames } from './checkNames.js';
import { parseTemplate } from './parseTemplate.js';
import { contextShape, type Shape } from './shape.js';
import type { TemplateSet, TemplateSource } from './templateSource.js';

export interface TemplateFinding {
  readonly source: TemplateSource;
  readonly finding: Finding;
}

/** A set of templates, parsed. */
export interface ParsedTemplates {
  readonly main: hbs.AST.Program;
  readonly subject: hbs.AST.Program;
  readonly partials: Readonly<Record<string, hbs.AST.Program>>;
}

export interface CheckedTemplates {
  /** Null where the findings hold an error. */
  readonly templates: ParsedTemplates | null;
  readonly findings: readonly TemplateFinding[];
}

/** Parses a set of templates and checks it whole, without any data: syntax, names, helpers, partials, markup. */
export function checkTemplates(set: TemplateSet): CheckedTemplates {
  const findings: TemplateFinding[] = [];
  const programs = new Map<TemplateSource, hbs.AST.Program>();
  for (const source of [set.main, set.subject, ...set.partials.values()]) {
    const { program, findings: found } = parseTemplate(source);
    add(source, found);
    if (program === null) continue;
    programs.set(source, program);
    add(source, checkMarkup(source));
  }
  checkReached(set, programs, add);
  const main = programs.get(set.main);
  const subject = programs.get(set.subject);
  if (main === undefined || subject === undefined || findings.length > 0) return { templates: null, findings };
  const partials = [...set.partials.values()].flatMap((source) => {
    const program = programs.get(source);
    return program === undefined ? [] : [[source.name, program] as const];
  });
  return { templates: { main, subject, partials: Object.fromEntries(partials) }, findings };

  function add(source: TemplateSource, found: readonly Finding[]): void {
    findings.push(...found.map((finding) => ({ source, finding })));
  }
}

/** Follows partials from the main template and the subject, each checked once per shape that it is given. */
function checkReached(
  set: TemplateSet,
  programs: ReadonlyMap<TemplateSource, hbs.AST.Program>,
  add: (source: TemplateSource, findings: readonly Finding[]) => void,
): void {
  const done = new Map<TemplateSource, Set<Shape>>();
  const reported = new Set<string>();
  visit(set.main, contextShape(), []);
  visit(set.subject, contextShape(), []);

  /** `chain`: the templates that led here, each including the next. */
  function visit(template: TemplateSource, shape: Shape, chain: readonly TemplateSource[]): void {
    const here = [...chain, template];
    const shapes = done.get(template) ?? new Set();
    const program = programs.get(template);
    if (shapes.has(shape) || program === undefined) return;
    done.set(template, shapes.add(shape));
    const circles: Finding[] = [];
    const found = checkNames({
      template,
      program,
      shape,
      partialNames: [...set.partials.keys()],
      onPartial: (name, given, range) => {
        const partial = set.partials.get(name);
        if (partial === undefined) return;
        if (here.includes(partial)) circles.push(circle([...here.slice(here.indexOf(partial)), partial], range));
        else visit(partial, given, here);
      },
    });
    const fresh = [...found, ...circles].filter(
      (finding) => !reported.has(`${template.file} ${finding.range?.join()} ${finding.code}`),
    );
    for (const finding of fresh) reported.add(`${template.file} ${finding.range?.join()} ${finding.code}`);
    add(template, fresh);
  }
}

/** A template that includes itself, at once or through others, would never end. */
function circle(templates: readonly TemplateSource[], range: readonly [number, number]): Finding {
  const name = templates.map((template) => template.name).join(' → ');
  return { code: 'template-construct', path: [], range, args: { construct: 'circle', name } };
}
