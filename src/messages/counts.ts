/** A count as each language parts its thousands: "3.321 tệp", "3,321". */
export const countVi = (count: number): string => grouped(count, '.');
export const countEn = (count: number): string => grouped(count, ',');

/** "1 file", "3,321 files". */
export const countedEn = (count: number, one: string, many = `${one}s`): string =>
  `${countEn(count)} ${count === 1 ? one : many}`;

function grouped(count: number, sign: string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, sign);
}
