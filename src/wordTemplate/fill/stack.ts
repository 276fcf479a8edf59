import type { Chunk } from '../chunks/chunk.js';
import { createOpenNode, type OpenNode } from './openNode.js';

/** A frame that ended, what came of it, and the chunk that had opened it. */
interface Shut<Type extends Chunk['type']> {
  readonly frame: OpenNode;
  readonly xml: string;
  readonly by: Extract<Chunk, { type: Type }>;
}

/** What is open within what while a template is put together. */
export interface Stack {
  /** Another part. */
  readonly begin: () => OpenNode;
  readonly top: () => OpenNode;
  readonly open: (chunk: Chunk) => void;
  readonly shut: <Type extends Chunk['type']>(type: Type) => Shut<Type>;
}

export function createStack(): Stack {
  const frames: OpenNode[] = [];
  const opened: Chunk[] = [];
  return {
    begin: () => {
      const frame = createOpenNode();
      frames.splice(0, frames.length, frame);
      return frame;
    },
    top: () => {
      const frame = frames.at(-1);
      if (frame === undefined) throw new Error('a chunk outside of all parts');
      return frame;
    },
    open: (chunk) => {
      opened.push(chunk);
      frames.push(createOpenNode());
    },
    shut: <Type extends Chunk['type']>(type: Type) => {
      const [frame, by] = [frames.pop(), opened.pop()];
      if (frame === undefined || by?.type !== type) throw new Error(`${type} ends within ${by?.type}`);
      return { frame, xml: frame.out.join(''), by: by as Extract<Chunk, { type: Type }> };
    },
  };
}
