import { UNNAMED } from '../../explain/dataName.js';
import type { UnitYearData } from '../../model/schema/unitYearData.js';
import type { OfficeHead } from '../../office/officeHead.js';
import type { RegisterAbsence, RegisterFile } from '../../registers/join/joinRegisters.js';
import { isPlainObject, nameOf } from '../../source/readObject.js';

/** The content of a file: bytes, or text. */
export type Content = Uint8Array | string;

/** What is said of one unit in one period: a data file's bytes or text, or the same as a plain object. */
export type Data = Content | UnitYearData;

/** Something under the name that findings and appendices show, as "binhphuoc.yaml". */
export interface Input<Of = Data> {
  readonly name: string;
  readonly data: Of;
  /**
   * The registers that data name (`registersIn`), by the names that they call them: bytes, or the text of a CSV file, or
   * why there are none. One that is left out is a finding.
   */
  readonly registers?: Readonly<Record<string, Content | RegisterAbsence>> | undefined;
  /** What their office says of the head and foot of reports, where the data say nothing. */
  readonly office?: OfficeHead | undefined;
}

/** With a name or without; several without one are numbered. */
export type Given<Of> = Of | Input<Of>;

/** @throws TypeError for what is neither bytes, text nor a plain object */
export function dataOf(given: Given<Data>, name: string = UNNAMED): Input {
  const input = named(given, name);
  checkRegisters(input.registers ?? {});
  if (isContent(input.data) || isPlainObject(input.data)) return input;
  throw new TypeError(`Data are YAML, as bytes or text, or a plain object, not ${nameOf(input.data)}.`);
}

function checkRegisters(registers: unknown): void {
  if (!isPlainObject(registers))
    throw new TypeError(`Registers are an object of bytes or text by name, not ${nameOf(registers)}.`);
  for (const [name, file] of Object.entries(registers))
    if (!isContent(file) && !(isPlainObject(file) && 'code' in file))
      throw new TypeError(`The register "${name}" is given as bytes or text, not ${nameOf(file)}.`);
}

/** One, or a list of them. */
export function allDataOf(given: Given<Data> | readonly Given<Data>[], name: string = UNNAMED): readonly Input[] {
  if (!Array.isArray(given)) return [dataOf(given as Given<Data>, name)];
  return given.map((one: Given<Data>, index) => dataOf(one, given.length === 1 ? name : `${name} ${index + 1}`));
}

/** @throws TypeError for what is neither bytes nor text */
export function contentOf(given: Given<Content>, name: string): Input<Content> {
  const input = named(given, name);
  if (isContent(input.data)) return input;
  throw new TypeError(`A document or template is given as bytes or text, not ${nameOf(input.data)}.`);
}

export function registersOf({ registers = {} }: Input): ReadonlyMap<string, RegisterFile> {
  const bytes = (file: Content | RegisterAbsence) => (isContent(file) ? bytesOf({ data: file }) : file);
  return new Map(Object.entries(registers).map(([name, file]) => [name, bytes(file)]));
}

export function bytesOf({ data }: Pick<Input<Content>, 'data'>): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

/** Of this realm or another; a Buffer is one. */
export function isContent(data: unknown): data is Content {
  return typeof data === 'string' || Object.prototype.toString.call(data) === '[object Uint8Array]';
}

/** No key of the model is called "data": an object with these keys alone, and that one, is no data. */
const KEYS: ReadonlySet<string> = new Set(['name', 'data', 'registers', 'office'] satisfies (keyof Input)[]);

function named<Of>(given: Given<Of>, name: string): Input<Of> {
  if (!isInput(given)) return { name, data: given };
  if (typeof given.name !== 'string') throw new TypeError(`The name of data is a text, not ${nameOf(given.name)}.`);
  return given;
}

function isInput<Of>(given: Given<Of>): given is Input<Of> {
  return isPlainObject(given) && 'data' in given && Object.keys(given).every((key) => KEYS.has(key));
}
