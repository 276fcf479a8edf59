import type { Failure, OutputStream } from '../world.js';
import { failureOf } from './failureOf.js';

export function outputStream(open: () => NodeJS.WriteStream): OutputStream {
  let listening = false;
  return {
    get isTTY() {
      return open().isTTY === true;
    },
    get columns() {
      return open().columns;
    },
    write: (chunk) => {
      const stream = open();
      // Failures reach the callback below; without a listener they would end the process as well.
      if (!listening) stream.on('error', () => {});
      listening = true;
      return new Promise<Failure | null>((resolve, reject) => {
        stream.write(chunk, (error) => {
          try {
            const failure = error ? failureOf(error) : null;
            resolve(failure !== null && CLOSED.has(failure) ? null : failure);
          } catch (fault) {
            reject(fault);
          }
        });
      });
    },
  };
}

/** The reader has gone, as `head` does when it has seen enough; it may be noticed at this write or at the next. */
const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ECONNRESET', 'EOF']);
