/** Words of reports and names of figures repeat; those of a document without end do not, and are worked out each time. */
const MOST = 20_000;
/** UTF-16 units: what is longer is hardly met twice. */
const LONGEST = 64;

/** A function of a text that works out what it is asked again only once. */
export function remember<Value>(work: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const ready = known.get(text);
    if (ready !== undefined) return ready;
    const value = work(text);
    if (known.size < MOST && text.length <= LONGEST) known.set(text, value);
    return value;
  };
}
