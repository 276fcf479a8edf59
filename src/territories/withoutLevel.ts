/** Short for a level before a name: "TP. Huế", "H. Lộc Ninh". One letter alone needs its full stop. */
const SHORT: Readonly<Record<string, string>> = {
  tỉnh: 't\\.',
  'thành phố': 'tp\\.?|t\\.\\s?p\\.',
  quận: 'q\\.',
  huyện: 'h\\.',
  'thị xã': 'tx\\.?|t\\.\\s?x\\.',
  phường: 'p\\.',
  'thị trấn': 'tt\\.?|t\\.\\s?t\\.',
};

/** A unit's name as it is written behind its level: "Huyện Lộc Ninh" at the level huyện is Lộc Ninh. */
export function withoutLevel(name: string, level: string): string {
  const words = [level.replace(' ', '\\s+'), ...(SHORT[level] === undefined ? [] : [SHORT[level]])].join('|');
  return name.replace(new RegExp(`^(?:${words})(?:\\s+|(?<=\\.))(?=\\S)`, 'iu'), '');
}
