import type { Finding } from '../../diagnostics/finding.js';
import { LIMITS } from '../../diagnostics/limits.js';
import { forbiddenCharacters } from '../../letters/forbiddenCharacter.js';
import { checkMarkup } from './checkMarkup.js';
import { checkNames } from './checkNames.js';
import { contextShape } from './contextShape.js';
import { parseTemplate } from './parseTemplate.js';
import type { Program, TextRange } from './program.js';
import type { Shape } from './shape.js';
import { tooMuch } from './syntaxFaults.js';
import type { TemplateSet, TemplateSource } from './templateSource.js';
import { weigh } from './weigh.js';

export interface TemplateFinding {
  readonly source: TemplateSource;
  readonly finding: Finding;
}

/** A set of templates, parsed and checked. */
export interface ParsedTemplates {
  readonly main: Program;
  readonly subject: Program;
  readonly partials: ReadonlyMap<string, Program>;
}

export interface CheckedTemplates {
  /** Null where the findings hold an error. */
  readonly templates: ParsedTemplates | null;
  readonly findings: readonly TemplateFinding[];
}

/** Parses a set of templates and checks it whole, without any data: syntax, names, helpers, partials, markup. */
export function checkTemplates(set: TemplateSet): CheckedTemplates {
  const findings: TemplateFinding[] = [];
  const sources = [...(set.word === undefined ? [] : [set.word]), set.main, set.subject, ...set.partials.values()];
  const excess = tooManySources(sources);
  if (excess !== null) return { templates: null, findings: [{ source: set.main, finding: excess }] };
  const programs = new Map<TemplateSource, Program>();
  for (const source of sources) {
    const { program, findings: found } = parseTemplate(source);
    add(source, [...forbiddenIn(source), ...found]);
    if (program === null) continue;
    programs.set(source, program);
    // The words of a Word file are its own, whatever signs are in them.
    if (source !== set.word) add(source, checkMarkup(program));
  }
  checkReached(set, programs, add);
  const main = programs.get(set.main);
  const subject = programs.get(set.subject);
  const partials = new Map(
    [...set.partials.values()].flatMap((source) => {
      const program = programs.get(source);
      return program === undefined ? [] : [[source.name, program] as const];
    }),
  );
  if (findings.length > 0 || main === undefined || subject === undefined) return { templates: null, findings };
  const word = set.word === undefined ? undefined : programs.get(set.word);
  const whole = [[set.main, main] as const, [set.subject, subject] as const];
  for (const [source, program] of whole) add(source, weigh(program, partials));
  if (set.word !== undefined && word !== undefined) {
    const all = new Map([...partials, [set.main.name, main], [set.subject.name, subject]]);
    add(set.word, weigh(word, all));
  }
  return { templates: findings.length > 0 ? null : { main, subject, partials }, findings };

  function add(source: TemplateSource, found: readonly Finding[]): void {
    for (const finding of found) findings.push({ source, finding });
  }
}

/** Among them the stand-ins of the data: a template could print what it was not given. */
function forbiddenIn({ text }: TemplateSource): readonly Finding[] {
  return forbiddenCharacters(text, LIMITS.findings.json).map(({ codePoint, range }) => {
    return { code: 'character-forbidden', path: [], range, args: { codePoint } };
  });
}

function tooManySources(sources: readonly TemplateSource[]): Finding | null {
  const { files, bytes } = LIMITS.template;
  if (sources.length > files) return tooMuch('files', [0, 0]);
  return sources.reduce((sum, { text }) => sum + text.length, 0) > bytes ? tooMuch('bytes', [0, 0]) : null;
}

/** Follows partials from the main template and the subject, each checked once per shape that it is given. */
function checkReached(
  set: TemplateSet,
  programs: ReadonlyMap<TemplateSource, Program>,
  add: (source: TemplateSource, findings: readonly Finding[]) => void,
): void {
  const done = new Map<TemplateSource, Set<Shape>>();
  const reported = new Set<string>();
  const wholes = set.word === undefined ? [] : [set.main, set.subject];
  const wordNames = [...set.partials.keys(), ...wholes.map(({ name }) => name)];
  if (set.word !== undefined) visit(set.word, contextShape(), [], 0);
  visit(set.main, contextShape(), [], 0);
  visit(set.subject, contextShape(), [], 0);

  /** `chain`: the templates that led here, each including the next. */
  function visit(template: TemplateSource, shape: Shape, chain: readonly TemplateSource[], depth: number): void {
    const here = [...chain, template];
    const shapes = done.get(template) ?? new Set();
    const program = programs.get(template);
    if (shapes.has(shape) || program === undefined) return;
    done.set(template, shapes.add(shape));
    const others: Finding[] = [];
    const onPartial = (name: string, given: Shape, range: TextRange, below: number): void => {
      const partial = set.partials.get(name) ?? wholes.find((whole) => whole.name === name);
      if (partial === undefined) return;
      if (here.includes(partial)) others.push(circle([...here.slice(here.indexOf(partial)), partial], range));
      else if (below > LIMITS.template.depth) others.push(tooMuch('depth', range));
      else visit(partial, given, here, below);
    };
    const partialNames = template === set.word ? wordNames : [...set.partials.keys()];
    const found = checkNames({ program, shape, root: contextShape(), depth, partialNames, onPartial });
    const key = ({ range, code }: Finding): string => `${template.file} ${range?.join()} ${code}`;
    const fresh = [...found, ...others].filter((finding) => !reported.has(key(finding)));
    for (const finding of fresh) reported.add(key(finding));
    add(template, fresh);
  }
}

/** A template that includes itself, at once or through others, would never end. */
function circle(templates: readonly TemplateSource[], range: TextRange): Finding {
  const name = templates.map((template) => template.name).join(' → ');
  return { code: 'template-construct', path: [], range, args: { construct: 'circle', name } };
}
