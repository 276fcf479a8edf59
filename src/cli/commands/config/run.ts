import type { ResultFormat } from '../../arguments/options.js';
import type { Context } from '../../context.js';
import { EXIT, type ExitCode } from '../../exitCode.js';
import { CONFIG_FILE } from '../../input/dataFilesIn.js';
import { STREAM } from '../../plan/plan.js';
import { writeAll } from '../../write/writeAll.js';

/** Options are left out where not given. */
export interface ConfigRequest {
  /** By default txt. */
  readonly format?: ResultFormat;
}

interface Setting {
  readonly name: string;
  /** Null where nothing is said, and the data file decides. */
  readonly value: string | null;
  /** "../bhxh-report.yaml:3"; null for what the program says itself. */
  readonly from: string | null;
}

/** Prints every default that holds, and whence. It was asked for, so it goes to stdout. */
export async function config({ format }: ConfigRequest, context: Context): Promise<ExitCode> {
  const { world, messages, speaker, office: found } = context;
  const say = messages.office;
  const settings = settingsOf(context);
  const width = Math.max(...settings.map(({ name }) => name.length));
  const lines = settings.map(
    ({ name, value, from }) =>
      `${name.padEnd(width)}  ${value === null ? say.byData : `${value}  (${from ?? say.builtIn})`}\n`,
  );
  const head = found.file === null ? say.noFile({ file: CONFIG_FILE }) : say.file({ file: found.file });
  const content =
    format === 'json' ? `${JSON.stringify({ file: found.file, settings }, null, 2)}\n` : `${head}\n${lines.join('')}`;
  const problem = await writeAll([{ path: STREAM, content }], world);
  return problem === null ? EXIT.fine : speaker.problem(problem);
}

function settingsOf({ world, office: { file, office, lines } }: Context): readonly Setting[] {
  const { profile, template, templates, formats, output, issuer, place, signer, recipients } = office;
  const said: Readonly<Record<string, string | readonly string[] | undefined>> = {
    profile,
    template,
    templates,
    formats,
    output,
    'issuer.parent': issuer?.parent,
    'issuer.name': issuer?.name,
    'issuer.symbol': issuer?.symbol,
    'issuer.signsAs': issuer?.signsAs,
    place,
    'signer.authority': signer?.authority,
    'signer.title': signer?.title,
    'signer.name': signer?.name,
    recipients,
  };
  const builtIn: Readonly<Record<string, string>> = {
    template: world.templates[0]?.name ?? '',
    formats: 'docx',
    output: '.',
  };
  return Object.entries(said).map(([name, value]) => {
    const line = lines.get(name);
    if (value === undefined || file === null) return { name, value: builtIn[name] ?? null, from: null };
    const from = line === undefined ? file : `${file}:${line}`;
    return { name, value: typeof value === 'string' ? value : value.join(', '), from };
  });
}
