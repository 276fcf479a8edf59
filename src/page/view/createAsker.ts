import type { QuestionName, Questions } from '../protocol.js';
import type { Answer, AskedQuestion } from '../worker/start.js';

/** Asks the worker, and waits for its answer. */
export type Ask = <Name extends QuestionName>(
  name: Name,
  asks: Questions[Name]['asks'],
) => Promise<Questions[Name]['gets']>;

/** The worker's program stands in the page as text: a file opened from disk may load no other. */
export function createAsker(program: string): Ask {
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(url);
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data);
    waiting.delete(data.number);
  };
  return (name, asks) => {
    last += 1;
    const number = last;
    worker.postMessage({ number, name, asks } as AskedQuestion);
    return new Promise((resolve, reject) => {
      waiting.set(number, (answer) => {
        // The worker answers each question with what is got for it.
        if ('gets' in answer) resolve(answer.gets as never);
        else reject(new Error(answer.error));
      });
    });
  };
}
