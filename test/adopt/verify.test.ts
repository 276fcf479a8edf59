import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { adopt } from '../../src/jobs/adopt.js';
import { build } from '../../src/jobs/build.js';
import { verify } from '../../src/jobs/verify.js';
import { WRITERS } from '../../src/writers/index.js';
import { fixtureBytes } from '../support/fixtures.js';
import { buildProvince, PROVINCES } from '../support/provinces.js';
import { isMany } from '../support/runs.js';
import { plainOf } from './annotated.js';

/** What `verify` says is nowhere in the data that were adopted from the same document. */
function unknownIn(
  name: string,
  data: Uint8Array | string,
  options: Parameters<typeof verify>[2] = {},
): readonly string[] {
  const { adopted } = adopt({ name, data });
  const { results } = verify({ name, data }, { name: 'a.yaml', data: adopted?.text ?? '' }, options);
  if (results === null) throw new Error(`${name}: the adopted data give no report`);
  const furniture = new Set(adopted?.furniture.map(({ text }) => text));
  return results.flatMap((result) =>
    result.code === 'not-in-data' && !furniture.has(result.text) ? [result.found] : [],
  );
}

describe.each(PROVINCES)('%s, as the report was built', (province) => {
  test.each(isMany ? (['docx', 'txt'] as const) : (['txt'] as const))('%s: no number is unknown', async (format) => {
    const { report } = buildProvince(province);
    if (report === null) throw new Error(province);
    const written = await WRITERS[format].write(report);
    expect(unknownIn(`${province}.${format}`, written)).toEqual([]);
  });
});

const FORMATS = ['docx', 'html', 'md', 'txt'] as const;

const LAYOUTS = [
  ['party', false],
  ['state', true],
  ['party', true],
  ['state', false],
] as const;

/** All that a report can have at once, in both layouts; in full where there is time for it. */
const WHOLE = LAYOUTS.flatMap(([profile, sources]) => FORMATS.map((format) => [profile, sources, format] as const));
const SOME = [['state', true, 'txt']] as const;

describe('every key', () => {
  test.each(isMany ? WHOLE : SOME)(
    '%s layout, sources %s, %s: no number is unknown',
    async (profile, sources, format) => {
      const { report } = build({ name: 'x.yaml', data: fixtureBytes('every-key') }, { profile, sources });
      if (report === null) throw new Error('no report');
      const written = await WRITERS[format].write(report);
      // The last day of a year that goals are for is nobody's number: the appendix works with it.
      const own = unknownIn(`x.${format}`, written).filter((found) => found !== '31/12/2020');
      expect(own).toEqual([]);
    },
  );
});

test.each(isMany ? FORMATS : (['txt'] as const))(
  'compared with the year before, %s: no number is unknown',
  async (format) => {
    const file = (name: string) => ({
      name,
      data: readFileSync(path.join(import.meta.dirname, '../cli/fixtures/nhieu-ky', name)),
    });
    const against = [file('2018.yaml')];
    const { report } = build(file('2019.yaml'), { against });
    if (report === null) throw new Error('no report');
    const written = await WRITERS[format].write(report);
    expect(unknownIn(`x.${format}`, written, { against })).toEqual([]);
  },
);

/**
 * Points and multiples have no key, and stand in the head of the file with their sentence; dates that nothing is dated by are
 * left, and so are "trong 10 tháng" and running numbers with a hyphen ("1- Hạn chế"); numbers under a heading with "%" are
 * percentages in the data.
 */
const LEFT: Readonly<Record<string, readonly string[]>> = {
  '05-ti-le-truoc.txt': ['14.220/15.600'],
  '10-van-ban-nhieu.txt': ['1,7'],
  '30-bang-doc-hai-nam.md': ['106,43', '107,57', '102,44'],
  '48-xa.md': ['95,2', '91,0', '94,0', '93,2', '143/170'],
  '64-cong-thong-tin.txt': ['1,6'],
  '66-truong-ban.txt': ['9,5'],
  '57-ubnd-phuong.txt': ['21.650/22.815'],
  '72-bao-tinh-so-lieu.html': ['10'],
  '38-bang-thuc-hien-cung-ky.md': ['104,26', '107,78'],
  '76-quy-mot.txt': ['1,6%'],
  '77-ban-tuyen-giao-tinh.txt': ['1- Ngay', '2- Ban', '1- Tuyên', '2- Tuyên', '3- Tuyên', '6,2', '1- Hạn', '2- Nguyên'],
  '80-lan-toa.md': ['1,2'],
  '83-phong-vien.txt': ['1900.9068'],
  '85-hoc-sinh.txt': ['2020 - 2021'],
  '88-nam-nam-tinh-uy.txt': ['6,3'],
  '92-vuot-chi-tieu.txt': ['2008 - 2018'],
  '101-bang-quy-quan.html': ['230'],
  '103-chat-van.txt': ['Ngày 20/7/2022'],
  '110-huyen-thach-lam.txt': ['64.152/78.900', '612/1.450'],
};

const TEXTS = path.join(import.meta.dirname, 'texts');
/** What has no period cannot be built before it is filled in. */
const WITHOUT_PERIOD = [
  '49-hoi-nghi-truc-tuyen.html',
  '14-mot-huyen-trong-tinh.txt',
  '18-khong-lien-quan.txt',
  '21-ra-quan.txt',
  '28-loi-ke.txt',
  '82-cong-van-9-thang.txt',
  '100-chi-thi-hoc-sinh.txt',
];

/** In `npm test` those of which something is left, and every third. */
const ASKED = readdirSync(TEXTS)
  .filter((name) => !WITHOUT_PERIOD.includes(name))
  .filter((name, at) => isMany || name in LEFT || at % 3 === 0);

test.each(ASKED)('%s: no other number is unknown', (name) => {
  expect(unknownIn(name, plainOf(readFileSync(path.join(TEXTS, name), 'utf8')))).toEqual(LEFT[name] ?? []);
});
