import { adopt } from '../../jobs/adopt.js';
import { adoptLines } from '../../jobs/told/adoptLines.js';
import type { Language } from '../../messages/language.js';
import { messagesIn } from '../../messages/messages.js';
import type { AdoptedFile, NamedBytes } from '../protocol.js';
import { toldOf } from './toldOf.js';

/** A data file from a report that exists already, and what is to be looked at in it. */
export function adoptFile({ name, bytes }: NamedBytes, language: Language): AdoptedFile {
  const { adopted, format, errors, findings } = adopt({ name, data: bytes });
  const told = toldOf(findings, language, null);
  if (adopted === null) return { file: null, lines: [], told };
  const output = name.replace(/\.\w+$/, '.yaml');
  const isText = format === 'text' || format === 'markdown';
  const lines = adoptLines({ input: name, output, adopted, errors, isText }, messagesIn(language));
  return { file: { name: output, text: adopted.text }, lines, told };
}
