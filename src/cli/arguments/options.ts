import { CommanderError, Option } from 'commander';
import { GROUPS } from '../../compare/rows/groups.js';
import { FILTERS } from '../../compare/selections.js';
import { nearestWord } from '../../diagnostics/nearestWord.js';
import type { CliMessages } from '../../messages/usage/cliMessages.js';
import { PROFILE_CHOICES } from '../../model/schema/profileChoices.js';
import { OUTPUT_FORMATS, type OutputFormat } from '../../office/outputFormats.js';
import { EXIT } from '../exitCode.js';
import { STREAM } from '../plan/plan.js';
import { shardIn } from '../plan/shard.js';

/** The code of commander errors that already carry our own sentence. */
export const REFUSED = 'bhxh-report.refused';

const CHOICES = new WeakMap<Option, readonly string[]>();

/** The words that an option takes; empty where it takes any. Commander would print its own into help pages. */
export function choicesOf(option: Option): readonly string[] {
  return CHOICES.get(option) ?? [];
}

/** Options that take a value: what commander hands over is checked. */
export type Options = ReturnType<typeof createOptions>;

/** How what is said is printed, where no document is made. */
const RESULTS = ['txt', 'json'] as const;

export type ResultFormat = (typeof RESULTS)[number];

export function createOptions({ options, placeholders, usageErrors }: CliMessages) {
  /** An empty value is a variable of the shell that was not set. */
  const value = (flags: string, description: string): Option => {
    const option = new Option(flags, description);
    return option.argParser((given: string) => present(option, given));
  };
  const several = (flags: string, description: string): Option => {
    const option = new Option(flags, description);
    return option.argParser((given: string, previous: readonly string[] = []) => [...previous, present(option, given)]);
  };
  const oneOf = (flags: string, description: string, choices: readonly string[]): Option => {
    const option = new Option(flags, description);
    CHOICES.set(option, choices);
    return option.argParser((given: string) => chosen(option, given, choices));
  };
  const someOf = (flags: string, description: string, choices: readonly string[]): Option => {
    const option = new Option(flags, description);
    CHOICES.set(option, choices);
    return option.argParser((given: string, previous: readonly string[] = []) => {
      const words = given.split(',').map((word) => chosen(option, word.trim(), choices));
      return [...new Set([...previous, ...words])];
    });
  };
  return {
    value,
    /** Where a document goes. */
    output(placeholder: string, description: string): Option {
      const option = new Option(`-o, --output <${placeholder}>`, description);
      return option.argParser((given: string) => (isStdout(given) ? STREAM : present(option, given)));
    },
    /** It can be given several times, each time with the option's name. */
    several,
    oneOf,
    /** Of documents: separated by commas, each once; the option can be repeated. */
    formats: (usual: OutputFormat) =>
      someOf(
        `-f, --format <${placeholders.formats}>`,
        options.formats({ usual, formats: OUTPUT_FORMATS }),
        OUTPUT_FORMATS,
      ),
    /** Of what is said, where no document is made. */
    results: () => oneOf(`-f, --format <${RESULTS.join('|')}>`, options.results, RESULTS),
    /** Filters, groups and names of indicators, separated by commas; the option can be repeated. */
    only() {
      const option = new Option(`--only <${placeholders.groups}>`, options.only({ groups: GROUPS }));
      CHOICES.set(option, [...FILTERS, ...GROUPS]);
      return option.argParser((given: string, previous: readonly string[] = []) => [
        ...new Set([...previous, ...given.split(',').map((word) => present(option, word.trim()))]),
      ]);
    },
    notes: () => new Option('--notes', options.notes),
    exitCode: () => new Option('--exit-code', options.exitCode),
    profile: () => oneOf(`--profile <${PROFILE_CHOICES.join('|')}>`, options.profile, PROFILE_CHOICES),
    /** A built-in set, or a file to use instead of the main template. */
    template: () => value(`--template <${placeholders.template}>`, options.template),
    /** A folder of templates to use instead of those of the same name. */
    templates: () => value(`--templates <${placeholders.folder}>`, options.templates),
    strict: () => new Option('--strict', options.strict),
    quiet: () => new Option('--quiet', options.quiet),
    force: () => new Option('--force', options.force),
    /** How many workers take the files. */
    jobs() {
      const option = new Option('--jobs <N>', options.jobs);
      return option.argParser((given: string) =>
        /^[1-9]\d{0,2}$/.test(given) ? Number(given) : refuse(usageErrors.badCount({ option: '--jobs', value: given })),
      );
    },
    /** One of several equal parts of the files. */
    shard() {
      const option = new Option('--shard <i/n>', options.shard);
      return option.argParser((given: string) => shardIn(given) ?? refuse(usageErrors.badShard({ value: given })));
    },
  };

  function present({ long }: Option, given: string): string {
    return given === '' ? refuse(usageErrors.missingValue({ name: long ?? '' })) : given;
  }

  function chosen({ long }: Option, given: string, choices: readonly string[]): string {
    if (choices.includes(given)) return given;
    const nearest = nearestWord(given, choices);
    return refuse(usageErrors.badChoice({ option: long ?? '', value: given, choices, nearest }));
  }
}

function refuse(sentence: string): never {
  throw new CommanderError(EXIT.cannotRun, REFUSED, sentence);
}

/** An argument that is there must say something; commander's own words for one that is not, which `refusalOf` knows. */
export function nonEmpty(name: string): (given: string) => string {
  return (given) => {
    if (given !== '') return given;
    throw new CommanderError(EXIT.cannotRun, 'commander.missingArgument', `missing argument '${name}'`);
  };
}

/** Names that the system gives standard output: a file could not be put in its place. */
function isStdout(path: string): boolean {
  return /^\/(?:dev\/stdout|(?:dev|proc\/self)\/fd\/1)$/.test(path);
}
