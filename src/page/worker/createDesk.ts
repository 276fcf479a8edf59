import { EXAMPLE } from 'virtual:example';
import { build } from '../../jobs/build.js';
import { loadTemplates } from '../../jobs/loadTemplates.js';
import { type Previewed, preview } from '../../jobs/preview.js';
import { registersIn } from '../../jobs/registersIn.js';
import type { BuildOptions } from '../../jobs/steps/createReporter.js';
import type { Content, Input } from '../../jobs/steps/input.js';
import type { Refusal } from '../../jobs/steps/refusal.js';
import type { Templates } from '../../jobs/steps/templates.js';
import { refusalProblem } from '../../jobs/told/refusalProblem.js';
import { jsonSchema } from '../../model/jsonSchema.js';
import { BUILT_IN_SETS } from '../../report/template/builtInSets.js';
import { WRITERS } from '../../writers/index.js';
import { piecesOf } from '../pieces.js';
import type { NamedBytes, NamedText, QuestionName, Questions, Setting } from '../protocol.js';
import { adoptFile } from './adoptFile.js';
import { checkDocument } from './checkDocument.js';
import { compareFiles } from './compareFiles.js';
import { decodeFile } from './decodeFile.js';
import { explained, linesOf } from './explained.js';
import { problemSentence } from './problemSentence.js';
import { refreshDocument } from './refreshDocument.js';
import { startFile } from './startFile.js';
import { toldOf } from './toldOf.js';

/** What answers each question. */
export type Desk = {
  readonly [Name in QuestionName]: (
    asks: Questions[Name]['asks'],
  ) => Questions[Name]['gets'] | Promise<Questions[Name]['gets']>;
};

const USUAL: Setting = {
  language: 'vi',
  profile: null,
  set: 'bao-cao',
  sources: false,
  templates: [],
  word: null,
  registers: [],
  against: [],
  office: {},
};

const NOTHING = { file: null, told: [], refusal: null };

const NOT_CHECKED = { text: null, elsewhere: [], summary: [], told: [], refusal: null, commented: null, isWord: false };

/** The jobs of the library, as the page asks for them: what it has set holds until it sets something else. */
export function createDesk(): Desk {
  let setting = USUAL;
  let templates: Templates | null | undefined;
  let last: Previewed | null = null;
  let file = '';

  return {
    begin: () => ({
      schema: jsonSchema(),
      example: EXAMPLE,
      sets: BUILT_IN_SETS.map(({ name, purpose }) => ({ name, purpose })),
    }),
    set(wanted) {
      setting = wanted;
      const own = Object.fromEntries(wanted.templates.map((one) => [templateName(one.name), input(one)]));
      const word = wanted.word === null ? undefined : input(wanted.word);
      const loaded = loadTemplates(own, { set: wanted.set, word });
      templates = loaded.templates;
      return toldOf(loaded.findings, setting.language, null);
    },
    start: startFile,
    decode: (asked) => decodeFile(asked, setting.language),
    async preview(data) {
      const options = optionsOf();
      if (options === null) return { told: [], page: null, lines: {}, refusal: null, registers: [] };
      last = preview(inputOf(data), options, setting.language);
      file = data.name;
      const { report, findings, figures, explain, refusal } = last;
      const page = report === null ? null : piecesOf(textOf(await WRITERS.html.write(report)));
      const lines = figures.map((id) => [id, linesOf(explain(id))] as const);
      return {
        told: toldOf(findings, setting.language, data.name),
        page: page === null || report === null ? null : { ...page, title: report.title },
        lines: Object.fromEntries(lines.filter(([, own]) => own.length > 0)),
        refusal: refusalWords(refusal),
        registers: registersIn(data.text),
      };
    },
    explain: (id) => explained(last?.explain(id) ?? null, file, setting.language),
    async build({ data, format }) {
      const options = optionsOf();
      if (options === null) return NOTHING;
      const { report, filled, findings, refusal } = build(inputOf(data), options);
      const told = toldOf(findings, setting.language, data.name);
      if (report === null) return { file: null, told, refusal: refusalWords(refusal) };
      const { extension, write } = WRITERS[format];
      const bytes = format === 'docx' && filled !== null ? filled : await write(report);
      return { file: { name: data.name.replace(/^.*[\\/]|\.ya?ml$/gi, '') + extension, bytes }, told, refusal: null };
    },
    check: ({ document, data, comments }) =>
      onTemplates((options) => {
        const wanted = { ...options, comments: comments ? setting.language : undefined };
        return checkDocument({ document, data: inputOf(data), options: wanted, language: setting.language });
      }, NOT_CHECKED),
    refresh: ({ document, data }) =>
      onTemplates(
        (options) => refreshDocument({ document, data: inputOf(data), options, language: setting.language }),
        NOTHING,
      ),
    compare: ({ data, others, way, format }) =>
      compareFiles({
        data: inputOf(data),
        others: others.map((one) => ({ ...input(one), registers: registersFor(one.bytes) })),
        way,
        format,
        profile: setting.profile ?? undefined,
        language: setting.language,
      }),
    adopt: (document) => adoptFile(document, setting.language),
  };

  /** A document shows itself whether it has the appendix on sources. */
  function onTemplates<Of>(job: (options: Omit<BuildOptions, 'sources'>) => Of, none: Of): Of {
    const options = optionsOf();
    if (options === null) return none;
    const { sources: _, ...others } = options;
    return job(others);
  }

  function refusalWords(refusal: Refusal | null): string | null {
    return refusal === null ? null : problemSentence(refusalProblem('page', refusal), setting.language);
  }

  /** Null where the templates have errors. */
  function optionsOf() {
    if (templates === null) return null;
    const { profile, sources, against } = setting;
    return {
      templates,
      profile: profile ?? undefined,
      sources,
      against: against.map((one) => ({ ...input(one), registers: registersFor(one.bytes) })),
    };
  }

  /** Data may name a register by its path; a page is given names alone. */
  function registersFor(data: Content): Readonly<Record<string, Uint8Array>> {
    if (setting.registers.length === 0) return {};
    const given = new Map(setting.registers.map(({ name, bytes }) => [name, bytes]));
    const called = registersIn(data).map(
      (name) => [name, given.get(name) ?? given.get(name.replace(/^.*[\\/]/, ''))] as const,
    );
    return Object.fromEntries(called.flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes]])));
  }

  function inputOf({ name, text }: NamedText): Input {
    return { name, data: text, registers: registersFor(text), office: setting.office };
  }
}

function input({ name, bytes }: NamedBytes): Input<Uint8Array> {
  return { name, data: bytes };
}

function templateName(file: string): string {
  return file.replace(/\.md\.hbs$/i, '');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
