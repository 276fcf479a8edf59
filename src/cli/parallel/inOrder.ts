import type { Context } from '../context.js';
import { STREAM } from '../plan/plan.js';
import type { Crew } from '../world.js';
import type { StepOutcome } from './effect.js';
import { recordingWorld } from './recordingWorld.js';
import { replay } from './replay.js';
import { workersFor } from './workersFor.js';

export interface Steps<Item, Result> {
  /** Which file an item is read from. */
  readonly fileOf: (item: Item) => string;
  /** What is done with an item; what comes of it can be sent from thread to thread. */
  readonly step: (item: Item, context: Context) => Promise<Result>;
  /** How many workers are asked for; undefined where that is left to us. */
  readonly jobs: number | undefined;
}

/** So many items of each worker are under way or wait for their turn: no more of them are held in memory. */
const AHEAD = 4;

/** Up to so many items are no batch. */
const FEW = 8;

/**
 * Takes one item after the other, on as many cores as are to be used. Results come in the order of the items, and so do
 * words and files, whoever worked them out: nobody can tell from them how many there were. A worker runs the same
 * command up to here, and then does the steps that it is sent.
 */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  { fileOf, step, jobs }: Steps<Item, Result>,
  context: Context,
): AsyncGenerator<Result> {
  const { world } = context;
  const { threads } = world;
  if (threads?.type === 'worker') return await threads.serve((item) => recorded(item as Item, step, context));
  if (items.length > FEW) threads?.expectMuch();
  const workers = threads === null ? 1 : workersFor(items.length, jobs, threads.cores);
  const crew = threads === null || workers < 2 ? null : await threads.startCrew(workers);
  try {
    for await (const { item, outcome } of ahead(items, fileOf, crew)) {
      const isDone = outcome != null && (await replay(outcome.effects, world));
      yield isDone ? (outcome.result as Result) : await step(item, context);
    }
  } finally {
    await crew?.end();
  }
}

async function recorded<Item, Result>(
  item: Item,
  step: Steps<Item, Result>['step'],
  context: Context,
): Promise<StepOutcome<Result>> {
  const { world, take } = recordingWorld(context.world);
  const result = await step(item, context.within(world));
  return { result, effects: take() };
}

/** Null where there is nobody to send an item to, and where that failed: it is done here then. */
async function* ahead<Item>(items: readonly Item[], fileOf: (item: Item) => string, crew: Crew | null) {
  const under: (Promise<unknown> | null)[] = [];
  let next = 0;
  for (const item of items) {
    for (; crew !== null && next < items.length && under.length < AHEAD * crew.size; next++) {
      const sent = items[next] as Item;
      // What comes from standard input comes to this process alone.
      under.push(fileOf(sent) === STREAM ? null : crew.send(sent));
    }
    const outcome = under.shift();
    yield { item, outcome: (await outcome?.catch(() => null)) as StepOutcome<unknown> | null | undefined };
  }
}
