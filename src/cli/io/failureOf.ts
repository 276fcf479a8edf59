import type { Failure } from '../world.js';

/** The code of a system error; anything else is a fault of the program and is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
