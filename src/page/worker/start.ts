import type { QuestionName, Questions } from '../protocol.js';
import { createDesk } from './createDesk.js';

/** A question under its number, and its answer or what went wrong. */
export interface AskedQuestion<Name extends QuestionName = QuestionName> {
  readonly number: number;
  readonly name: Name;
  readonly asks: Questions[Name]['asks'];
}

export type Answer = { readonly number: number } & ({ readonly gets: unknown } | { readonly error: string });

const desk = createDesk();

self.onmessage = async ({ data: { number, name, asks } }: MessageEvent<AskedQuestion>) => {
  try {
    // One table keyed by name: the question is of the kind of its answer.
    const answer = desk[name] as (asks: unknown) => unknown;
    self.postMessage({ number, gets: await answer(asks) } satisfies Answer);
  } catch (error) {
    self.postMessage({ number, error: String(error) } satisfies Answer);
  }
};
