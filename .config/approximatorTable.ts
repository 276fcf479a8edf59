import { APPROXIMATORS, type Meaning } from '../src/quantity/approximation/approximators.js';

/** Every word that may stand before a number, those of one meaning in one row, in the order of the table: for data/README.md. */
export function approximatorTable(): string {
  const rows = new Map<string, string[]>();
  for (const [word, meaning] of Object.entries<Meaning>(APPROXIMATORS)) {
    const said = `${trueValue(meaning)} | ${asTarget(meaning)}`;
    rows.set(said, [...(rows.get(said) ?? []), word]);
  }
  return [
    '| Từ ghi trước con số | Con số thật | Khi con số là chỉ tiêu |',
    '| --- | --- | --- |',
    ...[...rows].map(([said, words]) => `| ${words.join(', ')} | ${said} |`),
  ].join('\n');
}

function trueValue({ leans, excludesItself, isEstimate }: Meaning): string {
  switch (leans) {
    case 'above':
      return excludesItself ? 'lớn hơn số ghi' : 'bằng hoặc lớn hơn số ghi';
    case 'below':
      return excludesItself ? 'nhỏ hơn số ghi' : 'bằng hoặc nhỏ hơn số ghi';
    case 'near':
      return 'sát số ghi, hơn hoặc kém một ít';
    case 'around':
      return isEstimate ? 'quanh số ghi; là số ước, không phải số đếm được' : 'quanh số ghi';
  }
}

function asTarget({ limit, excludesItself }: Meaning): string {
  if (limit === undefined) return 'chỉ tiêu chỉ là gần đúng';
  if (limit === 'floor') return excludesItself ? 'phải hơn mới đạt' : 'từ số ấy trở lên là đạt';
  return excludesItself ? 'phải dưới mới đạt' : 'đến số ấy là đạt, hơn là không đạt';
}
