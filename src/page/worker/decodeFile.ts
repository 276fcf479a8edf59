import { aboutFile } from '../../diagnostics/locatedFinding.js';
import type { Language } from '../../messages/language.js';
import { decodeText } from '../../source/decodeText.js';
import type { NamedBytes, Questions } from '../protocol.js';
import { toldOf } from './toldOf.js';

/** A data file as text, however it was saved, or what is wrong with it as a whole. */
export function decodeFile({ name, bytes }: NamedBytes, language: Language): Questions['decode']['gets'] {
  const { text, findings } = decodeText(bytes);
  const about = findings.map((finding) => aboutFile(name, finding));
  return { text, told: toldOf(about, language, null) };
}
