/** Whether something in a value is left blank: most parts of a file have nothing to fill in, and stay as they are. */
export function hasBlank(value: unknown): boolean {
  if (typeof value !== 'object') return false;
  return value === null || Object.values(value).some(hasBlank);
}
