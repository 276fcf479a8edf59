import { LIMITS } from '../../diagnostics/limits.js';
import type { WordPackage } from '../../readers/word/openWordFile.js';
import { encodingOf } from '../../readers/xml/partText.js';
import { streamXml, type XmlHandler } from '../../readers/xml/readXml.js';
import { streamEntry } from '../../readers/zip/unpackEntry.js';
import type { RegisterBudget } from '../budget.js';
import type { RegisterProblem } from '../registerFinding.js';
import { asRegisterProblem } from './asRegisterProblem.js';

/**
 * Walks through a part that is too large to be held as one text. Where the budget is spent the walk ends: what comes after
 * is not even unpacked. A workbook without the part has nothing in it.
 */
export function streamPart(
  { entries }: WordPackage,
  part: string,
  handler: XmlHandler,
  budget: RegisterBudget,
): RegisterProblem | null {
  const entry = entries.find(({ name }) => name.toLowerCase() === part.toLowerCase());
  if (entry === undefined) return null;
  budget.unpack(entry.name, entry.size);
  if (budget.problem() !== null) return budget.problem();
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  const xml = streamXml(entry.name, counted(entry.name, handler, budget), () => ({ line: 1, column: 1 }));
  let going = true;
  try {
    const problem = streamEntry(entry, LIMITS.register.unpacked, (piece) => {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      going = xml.write(decoder.decode(piece, { stream: true }));
      return going;
    });
    if (problem !== null) return budget.problem() ?? asRegisterProblem(problem);
    if (going && decoder !== undefined) xml.write(decoder.decode());
  } catch {
    return { code: 'register-damaged', args: { part: entry.name } };
  }
  const broken = xml.end();
  return budget.problem() ?? (broken === null ? null : asRegisterProblem(broken));
}

function counted(part: string, handler: XmlHandler, budget: RegisterBudget): XmlHandler {
  return {
    ...handler,
    open: (element) => {
      budget.element(part);
      handler.open?.(element);
    },
    close: (element, start, end) =>
      budget.problem() === null
        ? (handler.close?.(element, start, end) ?? null)
        : { code: 'word-damaged', path: [], args: { part } },
  };
}
