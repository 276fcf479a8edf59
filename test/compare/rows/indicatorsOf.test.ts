import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/compare/rows/indicator.js';
import { indicatorsOf } from '../../../src/compare/rows/indicatorsOf.js';
import { figureId } from '../../../src/indicators/figureId.js';
import { type Summary, summarise } from '../../../src/indicators/summarise.js';
import { unitYearSchema } from '../../../src/model/schema/unitYear.js';
import { validate } from '../../../src/model/validate.js';
import { walkModel } from '../../../src/model/walkModel.js';
import { readDataset } from '../../../src/source/readDataset.js';
import { arbitraryUnitYear } from '../../support/arbitraryUnitYear.js';
import { fixtureBytes } from '../../support/fixtures.js';
import { rawProvince } from '../../support/provinces.js';
import type { Raw } from '../../support/raw.js';

/** Numbers that are no row of a table of years, by the end of their names, and why. */
const NO_ROWS: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /\.changes\.[^.]+\.(?:value|percent|base|points)$/,
    'what changed since another period is what a table of years shows',
  ],
  [/\.(?:plan|target)\.[^.]+\.(?:shortfall|excess)$/, 'the distance to a target, which the target tells with its row'],
  [/\.otherSources\.[^.]+\.value$/, 'the same number as others count it'],
  [/\.growth\.[^.]+\.(?:value|percent|points)$/, 'so much a year over several years, beside the number that grew'],
  [/\.denominator$/, 'what a rate is a share of: it belongs to the rate'],
  [/^unit\.sumOf\.count$|\.units$/, 'of how many units a number is the sum, which is said beside it'],
  [/^places\..*\.(?:plan|percent|shortfall|excess)$/, 'how far a place got, which its target tells with its row'],
  [/^places\..*\.rank$/, 'an order among others, of which nothing is more or less'],
  [/^tasks\..*\.frequency\.count$/, 'work that was ordered, not done'],
];

/** Numbers that are targets of rows. */
const TARGETS = /\.plan\.[^.]+\.(?:value|percent)$|\.target\.[^.]+\.percent$|\.milestones\.[^.]+\.value$/;

function modelOf(raw: Raw) {
  const { unit } = validate(raw, () => false);
  if (unit === null) throw new Error('no model');
  return unit;
}

function missingRows(raw: Raw): readonly string[] {
  const model = modelOf(raw);
  const summary = summarise(model);
  const indicators = indicatorsOf(summary);
  const rows = new Set(indicators.map(({ id }) => id));
  const targets = new Set(
    indicators.flatMap((indicator) => indicator.targets.flatMap(({ wanted, percent }) => [wanted?.id, percent?.id])),
  );
  const missing: string[] = [];
  walkModel(unitYearSchema, model, ({ kind, names }) => {
    if (!['count', 'rate', 'money', 'amount'].includes(kind)) return;
    const [name, id] = [names.join('.'), figureId(names)];
    if (NO_ROWS.some(([pattern]) => pattern.test(name))) return;
    const found = TARGETS.test(name) ? targets.has(id) || hasNoResult(summary, id) : rows.has(id);
    if (!found) missing.push(name);
  });
  return missing;
}

/** A milestone in persons is no target of a rate, and a goal without a result has no row at all. */
function hasNoResult({ goals }: Summary, id: string): boolean {
  return goals.some(({ sets }) =>
    sets.some(({ milestones }) => milestones.some(({ value, isOfResult }) => value.id === id && !isOfResult)),
  );
}

describe('every number of the data has its row, or a reason why not', () => {
  test('in a file that gives every key', () => {
    const raw = readDataset('every-key.yaml', fixtureBytes('every-key')).dataset.value as Raw;
    expect(missingRows(raw)).toEqual([]);
  });

  test('in any data', () => {
    fc.assert(
      fc.property(arbitraryUnitYear, (raw) => {
        expect(missingRows(raw)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

test('no two rows have one name, in any data', () => {
  fc.assert(
    fc.property(arbitraryUnitYear, (raw) => {
      const ids = indicatorsOf(summarise(modelOf(raw))).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 25 },
  );
});

function row({ group, label, unit, figure, scope, estimate, targets }: Indicator): string {
  const words = label.map((word) => (typeof word === 'string' ? word : word.text)).join('');
  const scopes = Object.entries(scope).map(([kind, word]) => ` ${kind}=${word.text}`);
  const wanted = targets.map(({ status, percent, wanted }) => ` [${percent?.text ?? wanted?.text} ${status}]`);
  const unitText = typeof unit === 'string' ? unit : unit.text;
  return `${group} | ${words} | ${figure?.text} | ${unitText}${estimate ? ' ước' : ''}${scopes.join('')}${wanted.join('')}`;
}

test('the rows of a whole file read as rows of a table', () => {
  expect(indicatorsOf(summarise(modelOf(rawProvince('binhphuoc')))).map(row)).toMatchInlineSnapshot(`
    [
      "documents | ban tuyên giáo huyện ủy, thị ủy, thành ủy đã ký kết với cơ quan BHXH cùng cấp | 11/11 | ban tuyên giáo huyện ủy, thị ủy, thành ủy",
      "events | điểm cầu tại các huyện, thị xã, thành phố | 11 | điểm cầu",
      "events | tỷ lệ đã học tập, quán triệt: cán bộ, đảng viên trong toàn Đảng bộ tỉnh | 97,7% | % of=cán bộ, đảng viên trong toàn Đảng bộ tỉnh",
      "events | số hội nghị (Ban Tuyên giáo Tỉnh ủy, BHXH tỉnh) | 08 | hội nghị",
      "events | hội nghị (Ban Tuyên giáo Tỉnh ủy, BHXH tỉnh): số người mỗi hội nghị | khoảng 200 | người",
      "events | hội nghị (Ban Tuyên giáo Tỉnh ủy, BHXH tỉnh): số lượt người dự | khoảng 1.600 | lượt người",
      "media | chương trình đối thoại trực tiếp (Đài Phát thanh - Truyền hình, Báo Bình Phước) | 02 | chương trình đối thoại trực tiếp",
      "media | chuyên mục (Đài Phát thanh - Truyền hình, Báo Bình Phước) | 12 | chuyên mục",
      "media | chuyên trang (Đài Phát thanh - Truyền hình, Báo Bình Phước) | 12 | chuyên trang",
      "media | tin, bài (Đài Phát thanh - Truyền hình, Báo Bình Phước) | trên 100 | tin, bài",
      "media | lượt tin, bài (Đài truyền thanh - truyền hình các huyện, thị xã, thành phố) | 270 | lượt tin, bài",
      "media | số bản tin, ấn phẩm (Thông báo nội bộ, Thông tin phục vụ nhân dân) | 02 | bản tin, ấn phẩm",
      "media | tin, bài (Thông báo nội bộ, Thông tin phục vụ nhân dân) | 35 | tin, bài",
      "media | tin, bài (Trang thông tin điện tử tổng hợp của Ban Tuyên giáo Tỉnh ủy) | 75 | tin, bài",
      "participants | Tổng số người tham gia BHXH, BHYT, BHTN | 837.727 | người area=toàn tỉnh [100,4% exceeded]",
      "participants | Người tham gia BHXH, BHYT, BHTN bắt buộc | 126.308 | người area=toàn tỉnh [96,06% in-progress]",
      "participants | Người tham gia BHXH tự nguyện | 2.627 | người area=toàn tỉnh [81,73% in-progress]",
      "facts | tỷ lệ đồng bào dân tộc thiểu số trong dân số của tỉnh | gần 20% | %",
    ]
  `);
});

test('rates say what they are shares of, gifts who gave them', () => {
  expect(indicatorsOf(summarise(modelOf(rawProvince('bentre')))).map(row)).toMatchInlineSnapshot(`
    [
      "events | số cuộc truyền thông (BHXH tỉnh) | gần 30.000 | cuộc truyền thông",
      "events | cuộc truyền thông (BHXH tỉnh): đơn vị ở cấp tỉnh | 10 | đơn vị ở cấp tỉnh",
      "events | cuộc truyền thông (BHXH tỉnh): đơn vị ở cấp huyện | 81 | đơn vị ở cấp huyện",
      "media | thời lượng (sóng truyền thanh xã, phường, thị trấn) | 10-15 | phút/chương trình",
      "support | vận động hỗ trợ mua BHYT cho chị trong ban chấp hành Hội (Hội Liên hiệp Phụ nữ tỉnh) | 635 | chị trong ban chấp hành Hội",
      "support | cán bộ, hội viên phụ nữ đã tham gia BHXH tự nguyện (Hội Liên hiệp Phụ nữ tỉnh) | 330 | cán bộ, hội viên phụ nữ",
      "support | tổ trưởng tổ nhân dân tự quản đã có thẻ BHYT | 2.109/2.156 | tổ trưởng tổ nhân dân tự quản",
      "participants | Người tham gia BHXH bắt buộc | 100.524 | người area=toàn tỉnh [100,04% exceeded]",
      "participants | Người tham gia BHXH tự nguyện | 4.011 | người area=toàn tỉnh [104,86% exceeded]",
      "participants | Người tham gia BHYT | 1.165.787 | người area=toàn tỉnh [100,15% exceeded]",
      "rates | Tỷ lệ bao phủ BHXH | 13,09% | % of=số lao động toàn tỉnh",
      "rates | Tỷ lệ bao phủ BHYT | 90,48% | % of=dân số",
    ]
  `);
});

test('estimates of what was done are estimates, and a goal in persons has its milestones in persons', () => {
  const raw = readDataset('every-key.yaml', fixtureBytes('every-key')).dataset.value as Raw;
  const rows = indicatorsOf(summarise(modelOf(raw))).map(row);
  expect(rows.filter((line) => /^(?:events|media|materials|support) .* ước$/.test(line))).toMatchInlineSnapshot(`
    [
      "events | Cộng tác viên truyền thông | 1.250 | người ước",
      "events | số hội nghị tuyên truyền (BHXH tỉnh, Hội Nông dân tỉnh) | 45 | hội nghị tuyên truyền ước",
      "events | hội nghị tuyên truyền (BHXH tỉnh, Hội Nông dân tỉnh): số người mỗi hội nghị | khoảng 70 | người ước",
      "events | hội nghị tuyên truyền (BHXH tỉnh, Hội Nông dân tỉnh): số lượt người dự | 3.120 | lượt người ước",
      "media | chuyên mục (Báo Vân Hải, Đài Phát thanh và Truyền hình tỉnh) | 24 | chuyên mục ước",
      "materials | băng rôn (BHXH tỉnh) | 140 | băng rôn ước",
      "materials | băng rôn: BHXH các huyện | 65 | băng rôn ước",
      "materials | băng rôn: Liên đoàn Lao động tỉnh | 20 | băng rôn ước",
      "support | vận động tặng thẻ BHYT cho hội viên có hoàn cảnh khó khăn (Ủy ban Mặt trận Tổ quốc tỉnh) | 635 | thẻ BHYT cho hội viên có hoàn cảnh khó khăn ước",
      "support | vận động mua thẻ BHYT cho người cao tuổi neo đơn (Hội Chữ thập đỏ tỉnh): trị giá | 350 triệu đồng | đồng ước",
    ]
  `);
  expect(rows.filter((line) => line.startsWith('goals'))).toMatchInlineSnapshot(`
    [
      "goals | lực lượng lao động trong độ tuổi tham gia BHXH | 17,2% | % [khoảng 35% in-progress] [khoảng 45% in-progress] [17% exceeded] [19-20% in-progress] [trên 25% in-progress]",
      "goals | số người tham gia BHXH tự nguyện | 3.120 | người [ít nhất 4.000 in-progress] [10.000 in-progress]",
      "goals | số người hưởng BHXH một lần | 320 | người [300 in-progress]",
      "goals | dân số tham gia BHYT | 91,04% | % ước [95% in-progress]",
    ]
  `);
});
