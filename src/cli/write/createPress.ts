import type { Problem } from '../plan/plan.js';
import type { World } from '../world.js';
import { cannotWrite, writeAll } from './writeAll.js';

/** A Word file that is to be printed as PDF. */
export interface ToPrint {
  readonly docx: Uint8Array;
  /** "-" is standard output. */
  readonly path: string;
}

/** Prints Word files as PDF, many in one run: starting the office program takes longer than printing. */
export interface Press {
  /** `said`: what is to be told once the PDF is there. */
  readonly take: (documents: readonly ToPrint[], said: () => Promise<void>) => Promise<Problem | null>;
  /** The rest. Null where all are written. */
  readonly finish: () => Promise<Problem | null>;
}

/** Documents of one run: what a run of many would hold in memory is bounded, and an end by Ctrl-C loses no more. */
const MOST = 50;

export function createPress(world: World): Press {
  let waiting: ToPrint[] = [];
  let words: (() => Promise<void>)[] = [];
  return {
    async take(documents, said) {
      waiting.push(...documents);
      words.push(said);
      return waiting.length < MOST ? null : print();
    },
    finish: print,
  };

  async function print(): Promise<Problem | null> {
    const [documents, lines] = [waiting, words];
    waiting = [];
    words = [];
    if (documents.length > 0) {
      const problem = await printAll(documents, world);
      if (problem !== null) return problem;
    }
    for (const say of lines) await say();
    return null;
  }
}

/** All of them, or none. */
async function printAll(documents: readonly ToPrint[], world: World): Promise<Problem | null> {
  const printer = world.printer();
  if (printer === null) return { code: 'pdfNeedsOffice', args: undefined };
  const printed = await printer(documents.map(({ docx }) => docx));
  if ('pdfs' in printed) {
    return writeAll(
      documents.flatMap(({ path }, index) => {
        const content = printed.pdfs[index];
        return content === undefined ? [] : [{ path, content }];
      }),
      world,
    );
  }
  if ('unwritten' in printed) return cannotWrite(printed.unwritten.path, printed.unwritten.failure);
  const { failure, detail } = printed;
  if (failure === 'late') return { code: 'pdfLate', args: { seconds: Number(detail) } };
  if (failure === 'broken') return { code: 'pdfBroken', args: { reason: detail } };
  return { code: 'pdfNothing', args: { output: documents[Number(detail) - 1]?.path ?? '' } };
}
