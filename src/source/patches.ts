/** A piece of a text and what comes in its place: 0-based UTF-16 offsets. */
export interface Patch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What is said at the end of a line, after all else that is put there: pieces of one heading are joined. */
  readonly note?: { readonly heading: string; readonly piece: string };
}

/** Pieces do not overlap; of several at one offset, the first given comes first. */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  let result = '';
  let last = 0;
  for (const { start, end, text: by } of joinNotes(patches).toSorted((a, b) => a.start - b.start)) {
    result += text.slice(last, start) + by;
    last = Math.max(last, end);
  }
  return result + text.slice(last);
}

/** Notes at one place with one heading become one comment: "# năm 2019: count 8, each khoảng 200". */
function joinNotes(patches: readonly Patch[]): readonly Patch[] {
  const plain = patches.filter(({ note }) => note === undefined);
  const grouped = new Map<string, Patch[]>();
  for (const patch of patches) {
    if (patch.note === undefined) continue;
    const key = `${patch.start}\n${patch.note.heading}`;
    grouped.set(key, [...(grouped.get(key) ?? []), patch]);
  }
  const joined = [...grouped.values()].flatMap((same) => {
    const [first] = same;
    if (first?.note === undefined) return [];
    const pieces = same.map(({ note }) => note?.piece ?? '').join(', ');
    return [{ ...first, text: first.text.replace('%', () => `# ${first.note?.heading}: ${pieces}`) }];
  });
  // A note belongs to its line: before whatever is put on the next.
  return [...joined, ...plain];
}
