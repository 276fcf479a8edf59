import { LANGUAGES, type Language } from '../messages/language.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `--lang`, then BHXH_REPORT_LANG, then the locale; Vietnamese where nothing says otherwise. Read before all other
 * arguments, since their errors and help pages speak it too.
 */
export function languageOf(argv: readonly string[], env: Environment): Language {
  return askedFor(argv) ?? languageIn(env.BHXH_REPORT_LANG) ?? (/^en/i.test(locale(env)) ? 'en' : 'vi');
}

function askedFor(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((word, index) => {
    if (word === '--lang') return [options[index + 1]];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  return values.map(languageIn).findLast((language) => language !== undefined);
}

function languageIn(word: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language === word);
}

/** In the order of POSIX; an empty variable counts as unset. */
function locale({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return LC_ALL || LC_MESSAGES || LANG || '';
}
