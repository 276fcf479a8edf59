/**
 * One seed for all property tests of a run, said before it begins; `FC_SEED=… npm test` runs the same again. It is the
 * day's (UTC), so that who presses "again" sees what was red still red, and every day tries other data.
 */
export function setup(): void {
  const { FC_SEED: given = new Date().toISOString().slice(0, 10).replaceAll('-', '') } = process.env;
  if (!/^-?\d{1,10}$/.test(given)) throw new Error(`FC_SEED must be a whole number, not "${given}"`);
  process.env.FC_SEED = given;
  process.stdout.write(`Property tests: FC_SEED=${given}\n`);
}
