import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Communes of the country since 1/7/2025 (Nghị quyết 202/2025/QH15 and its like): as many files, from one real one. */
export const COMMUNES = 3321;

/** Files with numbers of their own, of the size of a real report; returns their folder. */
export function writeCommunes(folder, data) {
  const pattern = readFileSync(data, 'utf8').replace(/level: tỉnh/, 'level: xã');
  const communes = join(folder, 'communes');
  mkdirSync(communes);
  for (let index = 1; index <= COMMUNES; index++) {
    const text = pattern
      .replace('name: Bình Phước', `name: Số ${index}`)
      .replace('value: 837727', `value: ${8000 + index}`)
      .replace('value: 126308', `value: ${1200 + (index % 97)}`)
      .replace('value: 2627', `value: ${26 + (index % 13)}`);
    writeFileSync(join(communes, `${String(index).padStart(4, '0')}.yaml`), text);
  }
  return communes;
}
