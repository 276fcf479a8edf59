/** Of V8 in Node 20, and what its own default is. */
const BUDGETS = { short: 4_000_000, long: 135_168 } as const;

/**
 * How much code V8 runs before it makes faster code of it. One report is too short a run to pay for that; a batch pays
 * for it many times over. Later versions have other flags, and print a complaint of one that they do not know.
 */
export function compileBudget(process: NodeJS.Process, run: keyof typeof BUDGETS): void {
  if (!process.version.startsWith('v20.')) return;
  process.getBuiltinModule?.('node:v8').setFlagsFromString(`--interrupt-budget=${BUDGETS[run]}`);
}
