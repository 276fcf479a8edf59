/** Each wanted name as it is, or with the next number behind: "so", "so-2"; cut to `most` letters before. */
export function freeNames(most: number): (wanted: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let nth = next.get(wanted) ?? 2;
    for (; given.has(name); nth += 1) name = `${wanted.slice(0, most)}-${nth}`;
    next.set(wanted, nth);
    given.add(name);
    return name;
  };
}
