import type { KnownData } from './known.js';

/** What data are called where they were not given a name. */
export const UNNAMED = 'số liệu';

/** "tệp bentre.yaml": the file's own name only, since where it lay says nothing to a reader and differs from machine to machine. */
export function dataName({ file, hasLines }: Pick<KnownData, 'file' | 'hasLines'>): string {
  if (hasLines) return `tệp ${file === '<stdin>' ? UNNAMED : (file.split(/[\\/]/).at(-1) ?? file)}`;
  return file === UNNAMED ? 'dữ liệu của báo cáo' : `dữ liệu ${file}`;
}
