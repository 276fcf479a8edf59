import { isPlainObject, nameOf } from '../../source/readObject.js';

/** What the value of an option may be: a type, a list of texts, one of a few words, or what the job looks at itself. */
export type Wanted = 'boolean' | 'number' | 'string' | 'texts' | readonly string[] | 'checked later';

/**
 * Options that do not exist, or are of another type, are a slip of the program that calls. An option that is null or
 * undefined is one that is not given.
 *
 * @throws TypeError
 */
export function checkOptions(job: string, options: unknown, wanted: Readonly<Record<string, Wanted>>): void {
  if (!isPlainObject(options)) throw new TypeError(`The options of ${job} are an object, not ${nameOf(options)}.`);
  for (const [key, value] of Object.entries(options)) {
    const here = Object.hasOwn(wanted, key) ? wanted[key] : undefined;
    if (here === undefined)
      throw new TypeError(`${job} has no option "${key}"; it has ${Object.keys(wanted).join(', ')}.`);
    if (value === null || value === undefined || here === 'checked later') continue;
    if (here === 'texts') {
      if (Array.isArray(value) && value.every((one) => typeof one === 'string')) continue;
      throw new TypeError(`The option "${key}" of ${job} is a list of texts, not ${nameOf(value)}.`);
    }
    if (typeof here !== 'string' && !here.some((choice) => choice === value))
      throw new TypeError(`The option "${key}" of ${job} is one of ${here.join(', ')}, not ${String(value)}.`);
    if (typeof here === 'string' && typeof value !== here)
      throw new TypeError(`The option "${key}" of ${job} is a ${here}, not ${nameOf(value)}.`);
  }
}
