/** Data as YAML gives them: maps, lists, and scalars as the text that stands in the file. */
export type Raw = string | readonly Raw[] | RawMap;

export interface RawMap {
  readonly [key: string]: Raw;
}

export type RawPath = readonly (string | number)[];

export function isRawMap(value: Raw | undefined): value is RawMap {
  return typeof value === 'object' && !Array.isArray(value);
}

export function valueAt(root: Raw, path: RawPath): Raw | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return root;
  const inner = Array.isArray(root) ? root[Number(step)] : isRawMap(root) ? root[step] : undefined;
  return inner === undefined ? undefined : valueAt(inner, rest);
}

/** The same data with another value at the path; undefined takes the key or the list item away. */
export function withValue(root: Raw, path: RawPath, value: Raw | undefined): Raw {
  const [step, ...rest] = path;
  if (step === undefined) return value ?? root;
  const inner = rest.length === 0 ? value : withValue(valueAt(root, [step]) ?? {}, rest, value);
  if (Array.isArray(root)) {
    return inner === undefined
      ? root.filter((_, index) => index !== step)
      : root.map((item: Raw, index) => (index === step ? inner : item));
  }
  const others = Object.entries(isRawMap(root) ? root : {});
  if (inner === undefined) return Object.fromEntries(others.filter(([key]) => key !== step));
  return others.some(([key]) => key === step)
    ? Object.fromEntries(others.map(([key, old]) => [key, key === step ? inner : old]))
    : Object.fromEntries([...others, [step, inner]]);
}
