/** Keys (see `Spot.key`) of what says less than a number, and is true all the same: "2.109" of "2.109/2.156", "tháng 9/2019" of "30/9/2019". */
export function lesserKeys(key: string): readonly string[] {
  const [, part] = /^r:(\d+)\//.exec(key) ?? [];
  const [, month] = /^d:(\d{4}-\d\d)-\d\d$/.exec(key) ?? [];
  return [part === undefined ? [] : `n:${part}`, month === undefined ? [] : `d:${month}`].flat();
}
