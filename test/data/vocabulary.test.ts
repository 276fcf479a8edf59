import { describe, expect, test } from 'vitest';
import type { RawMap } from '../support/raw.js';
import { leadIn, said } from '../support/said.js';

/** What the data say, and the lines that the report makes of it. Invented values. */
type Row = readonly [what: string, data: RawMap, ...lines: readonly string[]];

/** One count of participants in the voluntary scheme. */
const voluntary = (measure: RawMap): RawMap => ({ participants: { voluntary: measure } });
const health = (measure: RawMap): RawMap => ({ participants: { health: measure } });
const group = (measure: RawMap): RawMap => ({ participants: { groups: [measure] } });
const conference = (given: RawMap): RawMap => ({
  conferences: [{ form: 'hội nghị', organisers: ['BHXH tỉnh'], ...given }],
});
const press = (given: RawMap): RawMap => ({ media: [{ group: 'báo chí', outlets: ['Báo A'], ...given }] });
const online = (given: RawMap): RawMap => ({
  media: [{ group: 'trực tuyến', outlets: ['Trang Zalo của BHXH tỉnh'], ...given }],
});
const money = (given: RawMap): RawMap => ({ finances: [{ label: 'Tổng số thu', ...given }] });
const document = (given: RawMap): RawMap => ({ documents: [{ kind: 'Kế hoạch', ...given }] });
const rate = (given: RawMap): RawMap => ({
  participants: { rates: [{ label: 'Tỷ lệ bao phủ BHYT', of: 'dân số', ...given }] },
});

/** Every kind of printed figure that reports have, in the order of the form they were collected in. */
const KINDS: Readonly<Record<string, readonly Row[]>> = {
  'participants, stock': [
    [
      'with scheme, day and scope',
      { participants: { asOf: '2020-05-31', scope: 'toàn tỉnh', compulsory: { value: '29.024' } } },
      'Tính đến ngày 31/5/2020, số người tham gia BHXH bắt buộc toàn tỉnh là 29.024 người.',
    ],
    ['with a unit word', health({ value: '1.200', unit: 'thẻ' }), 'BHYT: 1.200 thẻ.'],
    [
      'members of an organisation',
      group({ label: 'Hội viên tham gia BHXH tự nguyện', value: '97', unit: 'hội viên' }),
      'Hội viên tham gia BHXH tự nguyện: 97 hội viên.',
    ],
  ],
  'participants, flow': [
    [
      'newly joined',
      group({ label: 'Phát triển mới BHXH tự nguyện', value: '2.500' }),
      'Phát triển mới BHXH tự nguyện: 2.500 người.',
    ],
    [
      'new among them',
      voluntary({ value: '512', parts: [{ label: 'tham gia mới', value: '97' }] }),
      'Số người tham gia BHXH tự nguyện là 512 người; trong đó tham gia mới 97 người.',
    ],
    ['lost', group({ label: 'Dừng đóng BHXH tự nguyện', value: '240' }), 'Dừng đóng BHXH tự nguyện: 240 người.'],
    [
      'with the activity that brought them',
      conference({ count: '117', yield: { value: 'hơn 2.500', unit: 'người tham gia BHXH tự nguyện' } }),
      'BHXH tỉnh đã tổ chức 117 hội nghị; qua đó phát triển mới hơn 2.500 người tham gia BHXH tự nguyện.',
    ],
  ],
  '% of plan': [
    [
      'with its giver and year',
      voluntary({ value: '2.627', plan: [{ giver: 'BHXH Việt Nam', year: '2019', percent: '81,73%' }] }),
      'Số người tham gia BHXH tự nguyện là 2.627 người, bằng 81,73% kế hoạch BHXH Việt Nam giao năm 2019 (còn phải thực hiện 18,27%).',
    ],
    [
      'two plans of two givers',
      voluntary({
        value: '3.100',
        plan: [
          { giver: 'BHXH Việt Nam', percent: '96,9%' },
          { giver: 'HĐND tỉnh', percent: '124%' },
        ],
      }),
      'Số người tham gia BHXH tự nguyện là 3.100 người, bằng 96,9% kế hoạch BHXH Việt Nam giao (chưa đạt, còn thiếu 3,1%), đạt 124% kế hoạch HĐND tỉnh giao (vượt 24%).',
      '| Người tham gia BHXH tự nguyện (kế hoạch BHXH Việt Nam giao) | người | 3.100 | 96,9% | Chưa đạt, thiếu 3,1% |',
      '| Người tham gia BHXH tự nguyện (kế hoạch HĐND tỉnh giao) | người | 3.100 | 124% | Vượt 24% |',
    ],
    [
      'two plans in numbers: the table tells them apart',
      voluntary({
        value: '3.100',
        plan: [
          { giver: 'BHXH Việt Nam', value: '3.200' },
          { giver: 'HĐND tỉnh', value: '2.500' },
        ],
      }),
      'Số người tham gia BHXH tự nguyện là 3.100 người, bằng 96,88% kế hoạch BHXH Việt Nam giao (3.200 người; chưa đạt, còn thiếu 100 người), đạt 124% kế hoạch HĐND tỉnh giao (2.500 người; vượt 600 người).',
      '| Người tham gia BHXH tự nguyện (kế hoạch BHXH Việt Nam giao) | người | 3.200 | 3.100 | 96,88% | Chưa đạt, thiếu 100 người |',
      '| Người tham gia BHXH tự nguyện (kế hoạch HĐND tỉnh giao) | người | 2.500 | 3.100 | 124% | Vượt 600 người |',
    ],
    [
      'far above',
      voluntary({ value: '4.000', plan: [{ percent: '400%' }] }),
      'Số người tham gia BHXH tự nguyện là 4.000 người, đạt 400% kế hoạch (vượt 300%).',
    ],
  ],
  'gap to plan': [
    [
      'in persons',
      voluntary({ value: '3.796', plan: [{ giver: 'UBND tỉnh', value: '5.000' }] }),
      'Số người tham gia BHXH tự nguyện là 3.796 người, bằng 75,92% kế hoạch UBND tỉnh giao (5.000 người; chưa đạt, còn thiếu 1.204 người).',
    ],
  ],
  'change, absolute / percent': [
    [
      'absolute',
      voluntary({ value: '2.983', changes: [{ against: 'cùng kỳ năm 2019', direction: 'tăng', value: '1.083' }] }),
      'Số người tham gia BHXH tự nguyện là 2.983 người, tăng 1.083 người so với cùng kỳ năm 2019.',
    ],
    [
      'percent',
      voluntary({ value: '4.011', changes: [{ against: 'năm 2018', direction: 'tăng', percent: '302,72 %' }] }),
      'Số người tham gia BHXH tự nguyện là 4.011 người, tăng 302,72% so với năm 2018.',
    ],
    [
      'a fall, with both',
      health({
        value: '58.000',
        changes: [{ against: 'tháng trước', direction: 'giảm', value: '350', percent: '0,6%' }],
      }),
      'Số người tham gia BHYT là 58.000 người, giảm 350 người (0,6%) so với tháng trước.',
    ],
    [
      'several bases, in opposite directions',
      health({
        value: '58.000',
        changes: [
          { against: 'cuối năm 2018', direction: 'tăng', value: '1.200' },
          { against: 'đợt ra quân tháng 5', direction: 'giảm', percent: '0,6%' },
          { against: 'năm gốc 2016', base: '58.000' },
        ],
      }),
      'Số người tham gia BHYT là 58.000 người, tăng 1.200 người so với cuối năm 2018, giảm 0,6% so với đợt ra quân tháng 5, bằng năm gốc 2016 (58.000 người).',
    ],
    [
      'more conferences with fewer people',
      conference({
        count: '45',
        changes: [{ against: 'năm 2018', base: '36' }],
        attendance: { total: '3.120', changes: [{ against: 'năm 2018', base: '3.600' }] },
      }),
      'BHXH tỉnh đã tổ chức 45 hội nghị, tổng số 3.120 người dự, giảm 480 người (13,33%) so với năm 2018 (3.600 người); tăng 09 hội nghị (25%) so với năm 2018 (36 hội nghị).',
    ],
    [
      'items in the media',
      press({
        items: [{ form: 'tin, bài', count: '86', changes: [{ against: 'năm 2018', direction: 'giảm', value: '12' }] }],
      }),
      'Báo A đã đăng 86 tin, bài; giảm 12 tin, bài so với năm 2018.',
    ],
  ],
  'coverage %': [
    [
      'of a population',
      health({ value: '438.422', coverage: [{ percent: '96%', of: 'dân số toàn tỉnh', denominator: '456.690' }] }),
      'Số người tham gia BHYT là 438.422 người, bao phủ 96% dân số toàn tỉnh (tổng số 456.690).',
    ],
    [
      'by itself',
      { participants: { rates: [{ label: 'Tỷ lệ bao phủ BHXH', percent: '13,09%', of: 'số lao động toàn tỉnh' }] } },
      'Tỷ lệ bao phủ BHXH là 13,09% số lao động toàn tỉnh.',
    ],
  ],
  'gap of two rates': [
    [
      'in points, above',
      rate({ percent: '90,25%', target: [{ giver: 'HĐND tỉnh', year: '2019', percent: '90,2%' }] }),
      'Tỷ lệ bao phủ BHYT là 90,25% dân số, vượt 0,05 điểm phần trăm so với chỉ tiêu 90,2% HĐND tỉnh giao năm 2019.',
    ],
    [
      'in points, against another year',
      rate({ percent: '90,25%', changes: [{ against: 'năm 2018', direction: 'tăng', points: '1,24' }] }),
      'Tỷ lệ bao phủ BHYT là 90,25% dân số, tăng 1,24 điểm phần trăm so với năm 2018.',
    ],
  ],
  'target for a year': [
    [
      'three years, with a range and an open end, and where the unit stands',
      {
        goals: [
          {
            about: 'lực lượng lao động tham gia BHXH',
            sets: [
              {
                decidedBy: 'Kế hoạch của UBND tỉnh',
                milestones: [
                  { year: '2019', value: '15%' },
                  { year: '6/2021', value: '26-27%' },
                  { year: '2030', value: 'trên 45%' },
                ],
              },
            ],
            current: { value: '16%', asOf: '2019-06-30' },
          },
        ],
      },
      'Theo Kế hoạch của UBND tỉnh, phấn đấu tỷ lệ lực lượng lao động tham gia BHXH đến năm 2019 đạt 15%, đến tháng 6/2021 đạt 26-27% và đến năm 2030 đạt trên 45%.',
      'Tính đến ngày 30/6/2019, tỷ lệ lực lượng lao động tham gia BHXH là 16%.',
      'Theo Kế hoạch của UBND tỉnh:',
      '- Năm 2019 (15%): đã vượt 1 điểm phần trăm.',
      '- Tháng 6/2021 (26-27%): còn phải tăng 10 điểm phần trăm, bình quân mỗi năm cần tăng 5 điểm phần trăm (đến hết tháng đó còn 24 tháng).',
      '- Năm 2030 (trên 45%): còn phải tăng trên 29 điểm phần trăm, bình quân mỗi năm cần tăng trên 2,5 điểm phần trăm (đến hết năm đó còn 138 tháng).',
    ],
    [
      'in numbers, for every commune',
      {
        goals: [
          {
            about: 'phát triển người tham gia BHXH tự nguyện',
            sets: [{ milestones: [{ year: '2020', value: 'ít nhất 10', unit: 'người mỗi xã' }] }],
          },
        ],
      },
      'Phấn đấu phát triển người tham gia BHXH tự nguyện đến năm 2020 đạt ít nhất 10 người mỗi xã.',
    ],
    [
      'a range that a rate lies in',
      rate({ percent: '26,4%', target: [{ giver: 'HĐND tỉnh', percent: '26-27%' }] }),
      'Tỷ lệ bao phủ BHYT là 26,4% dân số, đạt chỉ tiêu 26-27% HĐND tỉnh giao.',
    ],
    [
      'of half a year, open-ended',
      rate({ percent: '94%', target: [{ year: '6/2019', percent: 'trên 95%' }] }),
      'Tỷ lệ bao phủ BHYT là 94% dân số, chưa đạt chỉ tiêu trên 95% tháng 6/2019 (còn thiếu trên 1 điểm phần trăm).',
    ],
    [
      'a minimum, of a campaign',
      voluntary({ value: '520', plan: [{ giver: 'BHXH tỉnh', name: 'chỉ tiêu đợt ra quân', value: 'tối thiểu 500' }] }),
      'Số người tham gia BHXH tự nguyện là 520 người, đạt 104% chỉ tiêu đợt ra quân BHXH tỉnh giao (tối thiểu 500 người; vượt 20 người).',
    ],
  ],
  events: [
    ['unit words', conference({ form: 'lớp tập huấn', count: '40' }), 'BHXH tỉnh đã tổ chức 40 lớp tập huấn.'],
    [
      'of several organisers, of different sizes: never added',
      {
        conferences: [
          { form: 'hội nghị', organisers: ['Ban Tuyên giáo Tỉnh ủy', 'BHXH tỉnh'], count: '8' },
          { form: 'cuộc', organisers: ['các huyện'], count: 'gần 30.000' },
          { form: 'lễ ra quân', organisers: ['Bưu điện tỉnh'], count: 'hàng trăm' },
        ],
      },
      'Ban Tuyên giáo Tỉnh ủy đã phối hợp với BHXH tỉnh tổ chức 08 hội nghị.',
      'Các huyện đã tổ chức gần 30.000 cuộc.',
      'Bưu điện tỉnh đã tổ chức hàng trăm lễ ra quân.',
    ],
    [
      'place and audience',
      conference({ count: '8', venues: ['các khu công nghiệp'], audience: ['công nhân', 'chủ doanh nghiệp'] }),
      'BHXH tỉnh đã tổ chức 08 hội nghị tại các khu công nghiệp cho công nhân và chủ doanh nghiệp.',
    ],
    [
      'places and people counted beside those named',
      conference({
        count: '8',
        venues: ['các xã vùng sâu'],
        places: [{ count: '31', unit: 'xã' }],
        audience: ['nông dân'],
        reached: [{ count: 'hơn 500', unit: 'hộ', of: { count: '62', unit: 'thôn' } }],
      }),
      'BHXH tỉnh đã tổ chức 08 hội nghị tại các xã vùng sâu (31 xã) cho nông dân (hơn 500 hộ thuộc 62 thôn).',
    ],
  ],
  attendance: [
    [
      'in all',
      conference({ count: '117', attendance: { total: '4.800' } }),
      'BHXH tỉnh đã tổ chức 117 hội nghị, tổng số 4.800 người dự.',
    ],
    [
      'at each: the total is worked out, in attendances',
      conference({ count: '8', attendance: { each: 'khoảng 200' } }),
      'BHXH tỉnh đã tổ chức 08 hội nghị; mỗi hội nghị có khoảng 200 người dự, tổng số khoảng 1.600 lượt người.',
    ],
    [
      'attendances',
      conference({ count: '45', attendance: { total: '3.120', unit: 'lượt người' } }),
      'BHXH tỉnh đã tổ chức 45 hội nghị, tổng số 3.120 lượt người.',
    ],
  ],
  'media items': [
    [
      'outlets that share one count',
      press({
        outlets: ['Báo A', 'Đài tỉnh'],
        items: [
          { form: 'tin, bài', count: 'trên 100' },
          { form: 'chuyên mục', count: '12' },
        ],
      }),
      'Báo A và Đài tỉnh đã đăng, phát trên 100 tin, bài và 12 chuyên mục.',
    ],
    [
      'duration and frequency',
      press({
        items: [{ form: 'chuyên mục BHXH' }],
        frequency: 'phát định kỳ',
        duration: { value: '10-15', unit: 'phút/chương trình' },
      }),
      'Báo A phát định kỳ chuyên mục BHXH, thời lượng 10-15 phút/chương trình.',
    ],
    [
      'outlets without any count',
      press({ outlets: ['Báo A', 'Báo B'], about: 'BHYT' }),
      'Báo A và Báo B tuyên truyền về BHYT.',
    ],
    [
      'a sum says where it was counted, and what is not in it',
      {
        media: [
          { group: 'báo chí', outlets: ['Báo A'], items: [{ form: 'tin, bài', count: 'trên 100' }] },
          { group: 'báo chí', outlets: ['Đài huyện'], items: [{ form: 'lượt tin, bài', count: '270' }] },
          { group: 'nội bộ', outlets: ['bản tin'], items: [{ form: 'tin, bài', count: '35' }] },
        ],
      },
      'Báo A đã đăng trên 100 tin, bài.',
      'Đài huyện đã phát 270 lượt tin, bài.',
      'Bản tin đã đăng 35 tin, bài.',
      'Tính chung, Báo A và bản tin đã đăng trên 135 tin, bài; chưa kể 270 lượt tin, bài trên Đài huyện.',
    ],
  ],
  'printed / visual material': [
    [
      'nested, with a remainder that nobody owns',
      {
        materials: [
          { form: 'băng rôn', count: '140', maker: 'BHXH tỉnh', parts: [{ owner: 'BHXH các huyện', count: '65' }] },
        ],
      },
      'BHXH tỉnh đã treo 140 băng rôn, trong đó BHXH các huyện 65 băng rôn.',
    ],
    ['without a maker', { materials: [{ form: 'tờ gấp', count: '5.000' }] }, 'Đã phát 5.000 tờ gấp.'],
  ],
  online: [
    [
      'views and shares',
      online({
        items: [{ form: 'tin, bài', count: '86' }],
        reach: [
          { count: '2.400', unit: 'lượt xem' },
          { count: '310', unit: 'lượt chia sẻ' },
        ],
      }),
      'Trang Zalo của BHXH tỉnh đã đăng 86 tin, bài; thu hút 2.400 lượt xem và 310 lượt chia sẻ.',
    ],
  ],
  money: [
    [
      'collected, against a plan',
      money({ value: 'hơn 3.900 tỷ đồng', plan: [{ giver: 'BHXH Việt Nam', percent: '71%' }] }),
      'Tổng số thu: hơn 3.900 tỷ đồng, bằng 71% kế hoạch BHXH Việt Nam giao (chưa đạt, còn thiếu 29%).',
    ],
    [
      'owed, as a share of another sum',
      {
        finances: [
          {
            label: 'Số nợ',
            value: '12,4 tỷ',
            share: { percent: '3,15%', of: 'số phải thu', denominator: '394 tỷ đồng' },
          },
        ],
      },
      'Số nợ: 12,4 tỷ đồng, bằng 3,15% số phải thu (394 tỷ đồng).',
    ],
    [
      'owed, against a limit',
      { finances: [{ label: 'Số nợ', value: '12,4 tỷ', plan: [{ name: 'mức', value: 'không quá 12 tỷ đồng' }] }] },
      'Số nợ: 12,4 tỷ đồng, chưa đạt mức (không quá 12 tỷ đồng; cao hơn mức giao 400 triệu đồng).',
    ],
    [
      'given, in two units',
      { finances: [{ label: 'Kinh phí hỗ trợ đã chi', value: '1 tỷ 250 triệu đồng' }] },
      'Kinh phí hỗ trợ đã chi: 1 tỷ 250 triệu đồng.',
    ],
    [
      'against last year',
      money({ value: '1.180 tỷ đồng', changes: [{ against: 'năm 2018', base: '1.050 tỷ đồng' }] }),
      'Tổng số thu: 1.180 tỷ đồng, tăng 130 tỷ đồng (12,38%) so với năm 2018 (1.050 tỷ đồng).',
    ],
  ],
  documents: [
    [
      'issued',
      document({ number: '203/KH-UBND', date: '2018-09-11', issuer: 'UBND tỉnh', about: 'BHXH tự nguyện' }),
      'UBND tỉnh đã ban hành Kế hoạch số 203/KH-UBND, ngày 11/9/2018 về BHXH tự nguyện.',
    ],
    [
      'advised, with what it led to',
      document({
        number: '15-KH/TU',
        issuer: 'Tỉnh ủy',
        advisedBy: 'Ban Tuyên giáo Tỉnh ủy',
        effect: 'các huyện đều có chỉ tiêu',
      }),
      'Ban Tuyên giáo Tỉnh ủy đã tham mưu Tỉnh ủy ban hành Kế hoạch số 15-KH/TU. Các huyện đều có chỉ tiêu.',
    ],
    [
      'with a bare number',
      document({ number: '4963', issuer: 'UBND tỉnh' }),
      'UBND tỉnh đã ban hành Kế hoạch số 4963.',
    ],
    [
      'of a month only',
      document({ number: '4963', date: '11/2018', issuer: 'UBND tỉnh' }),
      'UBND tỉnh đã ban hành Kế hoạch số 4963, tháng 11/2018.',
    ],
    [
      'only counted',
      {
        documentCounts: [
          { count: 'gần 60', unit: 'văn bản chỉ đạo', issuer: 'các cấp ủy', advisedBy: 'cơ quan BHXH', about: 'BHYT' },
        ],
      },
      'Cơ quan BHXH đã tham mưu các cấp ủy ban hành gần 60 văn bản chỉ đạo về BHYT.',
    ],
  ],
  'plan contents': [
    [
      'a goal, two phases, tasks',
      {
        goals: [{ about: 'cán bộ được tuyên truyền', sets: [{ milestones: [{ year: '2025', value: '100%' }] }] }],
        phases: [
          { from: '2020', to: '2025', about: 'thành thị' },
          { from: '2026', to: '2030', about: 'nông thôn' },
        ],
        tasks: [
          {
            agency: 'UBND cấp huyện',
            work: ['bố trí kinh phí'],
            frequency: { count: '1', unit: 'chiến dịch', per: 'mỗi năm' },
          },
        ],
      },
      'Phấn đấu tỷ lệ cán bộ được tuyên truyền đến năm 2025 đạt 100%.',
      '- Giai đoạn 2020 - 2025: thành thị.',
      '- Giai đoạn 2026 - 2030: nông thôn.',
      'UBND cấp huyện: bố trí kinh phí; thực hiện 01 chiến dịch mỗi năm.',
    ],
  ],
  'ratio a of b': [
    [
      'with a remainder',
      {
        ratios: [
          { value: '2.109/2.156', unit: 'tổ trưởng', state: 'đã có thẻ BHYT', remainder: 'được hưởng theo chế độ' },
        ],
      },
      'Có 2.109/2.156 tổ trưởng đã có thẻ BHYT; số còn lại được hưởng theo chế độ.',
    ],
  ],
  share: [
    [
      'of a population',
      { context: [{ value: 'gần 20%', unit: 'dân số là đồng bào dân tộc thiểu số' }] },
      'Tỉnh Bình Phước có gần 20% dân số là đồng bào dân tộc thiểu số.',
    ],
  ],
  'units / context': [
    [
      'counted',
      {
        context: [
          { value: '62', unit: 'xã đặc biệt khó khăn' },
          { value: '17', unit: 'bệnh viện' },
        ],
      },
      'Tỉnh Bình Phước có 62 xã đặc biệt khó khăn và 17 bệnh viện.',
    ],
  ],
  beneficiaries: [
    [
      'of monthly benefits',
      { beneficiaries: [{ label: 'Người hưởng lương hưu, trợ cấp', value: '77.693' }] },
      'Người hưởng lương hưu, trợ cấp: 77.693 người.',
    ],
  ],
  gifts: [
    [
      'with giver, receivers and worth',
      {
        support: [
          {
            giver: 'Hội Phụ nữ tỉnh',
            action: 'hỗ trợ mua BHYT cho',
            count: '635',
            receivers: 'chị',
            worth: '510 triệu đồng',
            result: { value: '330', unit: 'chị', state: 'tham gia BHXH tự nguyện' },
          },
        ],
      },
      'Hội Phụ nữ tỉnh hỗ trợ mua BHYT cho 635 chị, trị giá 510 triệu đồng; có 330 chị tham gia BHXH tự nguyện.',
    ],
  ],
  'facts with no figure': [
    [
      'what was done',
      { leadership: ['đa số ban tuyên giáo cấp huyện đã có kế hoạch'] },
      'Đa số ban tuyên giáo cấp huyện đã có kế hoạch.',
    ],
    [
      'a good model',
      { localExamples: [{ place: 'huyện B', activities: ['chi bộ nhận giúp hộ khó khăn'] }] },
      'Tại huyện B: chi bộ nhận giúp hộ khó khăn.',
    ],
    [
      'a committee founded',
      { committees: [{ name: 'Ban Chỉ đạo tỉnh', founder: 'UBND tỉnh' }] },
      'UBND tỉnh đã thành lập Ban Chỉ đạo tỉnh.',
    ],
    [
      'someone by office',
      { quotes: [{ speaker: 'Giám đốc BHXH tỉnh', says: 'còn nhiều khó khăn' }] },
      'Theo đồng chí Giám đốc BHXH tỉnh, còn nhiều khó khăn.',
    ],
  ],
};

/** What may travel with any value. */
const VALUES: Readonly<Record<string, readonly Row[]>> = {
  approximator: [
    ['hơn', voluntary({ value: 'hơn 4.321' }), 'Số người tham gia BHXH tự nguyện là hơn 4.321 người.'],
    ['khoảng gần', voluntary({ value: 'khoảng gần 900' }), 'Số người tham gia BHXH tự nguyện là khoảng gần 900 người.'],
    ['chưa đầy', voluntary({ value: 'chưa đầy 900' }), 'Số người tham gia BHXH tự nguyện là chưa đầy 900 người.'],
    ['hàng trăm', voluntary({ value: 'hàng trăm' }), 'Số người tham gia BHXH tự nguyện là hàng trăm người.'],
    ['từ … đến', voluntary({ value: 'từ 300 đến 500' }), 'Số người tham gia BHXH tự nguyện là từ 300 đến 500 người.'],
  ],
  estimate: [
    ['said once', voluntary({ value: '900', estimate: 'true' }), 'Số người tham gia BHXH tự nguyện ước 900 người.'],
    [
      'though the number says it too',
      conference({ count: 'ước 45', estimate: 'true', attendance: { each: 'ước 70', estimate: 'true' } }),
      'BHXH tỉnh đã tổ chức ước 45 hội nghị; mỗi hội nghị có ước 70 người dự, tổng số ước 3.150 lượt người.',
    ],
    ['of events', conference({ count: '45', estimate: 'true' }), 'BHXH tỉnh đã tổ chức ước 45 hội nghị.'],
    [
      'of who came to each, and so of all',
      conference({ count: '45', attendance: { each: '70', estimate: 'true' } }),
      'BHXH tỉnh đã tổ chức 45 hội nghị; mỗi hội nghị ước có 70 người dự, tổng số ước 3.150 lượt người.',
    ],
    [
      'of the events, and so of all who came',
      conference({ count: '45', estimate: 'true', attendance: { each: '70' } }),
      'BHXH tỉnh đã tổ chức ước 45 hội nghị; mỗi hội nghị có 70 người dự, tổng số ước 3.150 lượt người.',
    ],
    [
      'of the events, where those who came were counted',
      conference({ count: '45', estimate: 'true', attendance: { total: '3.120' } }),
      'BHXH tỉnh đã tổ chức ước 45 hội nghị, tổng số 3.120 người dự.',
    ],
    [
      'of who came to each, where nobody counted the events',
      conference({ attendance: { each: '70', estimate: 'true' } }),
      'BHXH tỉnh đã tổ chức hội nghị; mỗi hội nghị ước có 70 người dự.',
    ],
    [
      'of media items, and so of their sum',
      {
        media: [
          ...(press({ items: [{ form: 'tin, bài', count: '100', estimate: 'true' }] }).media as RawMap[]),
          ...(online({ items: [{ form: 'tin, bài', count: '35' }] }).media as RawMap[]),
        ],
      },
      'Báo A đã đăng ước 100 tin, bài.',
      'Trang Zalo của BHXH tỉnh đã đăng 35 tin, bài.',
      'Tính chung, Báo A và Trang Zalo của BHXH tỉnh đã đăng ước 135 tin, bài.',
    ],
    [
      'of printed material',
      { materials: [{ form: 'tờ gấp', count: '5.000', estimate: 'true' }] },
      'Đã phát ước 5.000 tờ gấp.',
    ],
    [
      'of gifts',
      { support: [{ giver: 'Hội A', action: 'tặng', count: '635', receivers: 'thẻ BHYT', estimate: 'true' }] },
      'Hội A tặng ước 635 thẻ BHYT.',
    ],
    [
      'of what uncounted gifts are worth',
      {
        support: [{ giver: 'Hội A', action: 'tặng', receivers: 'thẻ BHYT', worth: '350 triệu đồng', estimate: 'true' }],
      },
      'Hội A tặng thẻ BHYT, trị giá ước 350 triệu đồng.',
    ],
  ],
  'own as-of date': [
    [
      'of a day',
      voluntary({ value: '900', asOf: '2019-08-15' }),
      'Số người tham gia BHXH tự nguyện là 900 người (tính đến ngày 15/8/2019).',
    ],
    [
      'of a month',
      rate({ percent: '90%', asOf: '8/2019' }),
      'Tỷ lệ bao phủ BHYT là 90% dân số (tính đến cuối tháng 8/2019).',
    ],
    [
      'of a number of events, with what they were about behind it',
      conference({ count: '45', asOf: '2019-08-15', about: 'về BHXH tự nguyện' }),
      'BHXH tỉnh đã tổ chức 45 hội nghị (tính đến ngày 15/8/2019) về BHXH tự nguyện.',
    ],
    [
      'of who came',
      conference({ count: '45', attendance: { total: '3.120', asOf: '8/2019' } }),
      'BHXH tỉnh đã tổ chức 45 hội nghị, tổng số 3.120 người dự (tính đến cuối tháng 8/2019).',
    ],
    [
      'of media items',
      press({ items: [{ form: 'chuyên mục', count: '24', asOf: '8/2019' }, { form: 'tọa đàm' }] }),
      'Báo A đã đăng 24 chuyên mục (tính đến cuối tháng 8/2019) và tọa đàm.',
    ],
    [
      'of one day, of all that are added',
      {
        media: [
          ...(press({ items: [{ form: 'tin, bài', count: '100', asOf: '2019-08-15' }] }).media as RawMap[]),
          ...(online({ items: [{ form: 'tin, bài', count: '35', asOf: '2019-08-15' }] }).media as RawMap[]),
        ],
      },
      'Báo A đã đăng 100 tin, bài (tính đến ngày 15/8/2019).',
      'Trang Zalo của BHXH tỉnh đã đăng 35 tin, bài (tính đến ngày 15/8/2019).',
      'Tính chung, Báo A và Trang Zalo của BHXH tỉnh đã đăng 135 tin, bài (tính đến ngày 15/8/2019).',
    ],
    [
      'of two days: not added',
      {
        media: [
          ...(press({ items: [{ form: 'tin, bài', count: '100', asOf: '2019-08-15' }] }).media as RawMap[]),
          ...(online({ items: [{ form: 'tin, bài', count: '35' }] }).media as RawMap[]),
        ],
      },
      'Báo A đã đăng 100 tin, bài (tính đến ngày 15/8/2019).',
      'Trang Zalo của BHXH tỉnh đã đăng 35 tin, bài.',
    ],
    [
      'of printed material',
      { materials: [{ form: 'tờ gấp', count: '5.000', maker: 'BHXH tỉnh', asOf: '2019-08-15' }] },
      'BHXH tỉnh đã phát 5.000 tờ gấp (tính đến ngày 15/8/2019).',
    ],
    [
      'of gifts',
      {
        support: [
          {
            giver: 'Hội A',
            action: 'tặng',
            count: '635',
            receivers: 'thẻ BHYT',
            asOf: '8/2019',
            worth: '350 triệu đồng',
          },
        ],
      },
      'Hội A tặng 635 thẻ BHYT (tính đến cuối tháng 8/2019), trị giá 350 triệu đồng.',
    ],
  ],
  'sources disagree on what was done': [
    [
      'on events',
      conference({ count: '45', otherSources: [{ source: 'Hội B', value: '47' }] }),
      'BHXH tỉnh đã tổ chức 45 hội nghị (theo Hội B là 47).',
    ],
    [
      'on who came to each',
      conference({ attendance: { each: '70', otherSources: [{ source: 'Hội B', value: 'khoảng 60' }] } }),
      'BHXH tỉnh đã tổ chức hội nghị; mỗi hội nghị có 70 người dự (theo Hội B là khoảng 60).',
    ],
    [
      'on media items, and several of them',
      press({
        items: [
          {
            form: 'chuyên mục',
            count: '24',
            otherSources: [
              { source: 'Đài B', value: '26' },
              { source: 'Báo C', value: '22' },
            ],
          },
        ],
      }),
      'Báo A đã đăng 24 chuyên mục (theo Đài B là 26 và Báo C là 22).',
    ],
    [
      'on printed material',
      { materials: [{ form: 'tờ gấp', count: '5.000', otherSources: [{ source: 'Sở B', value: '4.500' }] }] },
      'Đã phát 5.000 tờ gấp (theo Sở B là 4.500).',
    ],
    [
      'on what gifts are worth',
      {
        support: [
          {
            giver: 'Hội A',
            action: 'tặng',
            receivers: 'thẻ BHYT',
            worth: '350 triệu đồng',
            otherSources: [{ source: 'BHXH tỉnh', value: '320 triệu đồng' }],
          },
        ],
      },
      'Hội A tặng thẻ BHYT, trị giá 350 triệu đồng (theo BHXH tỉnh là 320 triệu đồng).',
    ],
  ],
  scope: [
    [
      'in the name of the value',
      group({ label: 'Người tham gia BHYT ở các xã biên giới', value: '900' }),
      'Số người tham gia BHYT ở các xã biên giới là 900 người.',
    ],
  ],
  'sources disagree': [
    [
      'beside the value, with its day',
      voluntary({
        value: '900',
        asOf: '2019-08-15',
        source: 'Báo cáo tháng',
        otherSources: [{ source: 'Bưu điện tỉnh', value: '905' }],
      }),
      'Số người tham gia BHXH tự nguyện là 900 người (tính đến ngày 15/8/2019; theo Bưu điện tỉnh là 905).',
    ],
  ],
};

const TOTALS: readonly Row[] = [
  [
    'union: the total is no sum of its lines',
    {
      participants: {
        total: { value: '900', relation: 'union' },
        compulsory: { value: '600' },
        health: { value: '890' },
      },
    },
    '- Tổng số người tham gia BHXH, BHYT, BHTN: 900 người.',
    '- BHXH bắt buộc: 600 người.',
    '- BHYT: 890 người.',
    'Số tổng không phải là phép cộng các nhóm, vì một người có thể tham gia nhiều loại bảo hiểm.',
  ],
  [
    'sum: the parts are all of it',
    health({
      value: '900',
      relation: 'sum',
      parts: [
        { label: 'học sinh', value: '500' },
        { label: 'nông dân', value: '400' },
      ],
    }),
    'Số người tham gia BHYT là 900 người; gồm học sinh 500 người và nông dân 400 người.',
  ],
  [
    'part: some of it, and who the rest are',
    health({
      value: '900',
      relation: 'part',
      parts: [{ label: 'học sinh', value: '500', unit: 'em' }],
      remainder: 'là nông dân',
    }),
    'Số người tham gia BHYT là 900 người; trong đó học sinh 500 em; số còn lại là nông dân.',
  ],
  [
    'union of parts',
    health({
      value: '900',
      relation: 'union',
      parts: [
        { label: 'học sinh', value: '500' },
        { label: 'hộ nghèo', value: '600' },
      ],
    }),
    'Số người tham gia BHYT là 900 người; trong đó học sinh 500 người và hộ nghèo 600 người (các nhóm có phần trùng nhau, không cộng lại).',
  ],
];

describe.each([...Object.entries(KINDS), ...Object.entries(VALUES), ['totals', TOTALS] as const])('%s', (_, rows) => {
  test.each(rows.map(([what, data, ...lines]) => ({ what, data, lines })))('$what', ({ data, lines }) => {
    const heard = said(data);
    expect(heard.filter((line) => lines.includes(line) || !isFrame(line))).toEqual(lines);
  });
});

/** What stands before and after the values of any scheme, and is the same for all. */
function isFrame(line: string): boolean {
  return /^(?:Số người tham gia bảo hiểm như sau:$|Một số tỷ lệ như sau:$|Trong 02 chỉ tiêu, có)/.test(line);
}

/** Periods that are not years: how the lead-in says them. */
test.each([
  ['15 days', { label: '15 ngày', from: '2019-05-01', to: '2019-05-15' }, '(từ ngày 01/5/2019 đến ngày 15/5/2019)'],
  ['a month', { label: 'kỳ một', from: '5/2019', to: '5/2019' }, '(tháng 5/2019)'],
  ['a year', { label: 'kỳ một', from: '2019', to: '2019' }, '(năm 2019)'],
  ['a quarter', { label: 'quý I', from: '01/2019', to: '3/2019' }, '(từ tháng 01/2019 đến tháng 3/2019)'],
  ['18 months', { label: '18 tháng', from: '7/2018', to: '12/2019' }, '(từ tháng 7/2018 đến tháng 12/2019)'],
  ['five years', { label: 'nhiệm kỳ', from: '2016', to: '2020' }, '(từ năm 2016 đến năm 2020)'],
  [
    'still running',
    { label: '04 năm', from: '2016', to: '2019-09-30', running: 'true' },
    '(từ năm 2016 đến nay, số liệu đến ngày 30/9/2019)',
  ],
  [
    'still running, known by the month',
    { label: '04 năm', from: '2016', to: '9/2019', running: 'true' },
    '(từ năm 2016 đến nay, số liệu đến cuối tháng 9/2019)',
  ],
] as const)('a period of %s', (_, period, said) => {
  expect(leadIn({ period, leadership: ['đã làm'] })).toBe(
    `Ban Tuyên giáo báo cáo kết quả tuyên truyền ${said} như sau:`,
  );
});

/** The key is not in the file. */
const LEFT_OUT = undefined as unknown as string;

test.each([
  ['01 năm', 'kết quả 01 năm tuyên truyền'],
  ['18 tháng', 'kết quả 18 tháng tuyên truyền'],
  ['6 tháng đầu năm 2025', 'kết quả tuyên truyền 6 tháng đầu năm 2025'],
  ['9 tháng năm 2025', 'kết quả tuyên truyền 9 tháng năm 2025'],
  ['11 tháng', 'kết quả 11 tháng tuyên truyền'],
])('without a subject, a report on %s is called "%s"', (label, called) => {
  const data = { period: { label, from: '2025-01-01', to: '2025-09-30' }, leadership: ['đã làm'] };
  expect(leadIn({ ...data, report: { subject: LEFT_OUT } })).toContain(`báo cáo ${called} `);
});

test.each([
  ['tháng 5/2019', '5/2019'],
  ['tháng 5 năm 2019', '5/2019'],
  ['năm 2019', '2019'],
  ['năm 2019', '01/2019', '31/12/2019'],
  ['06 tháng đầu năm 2019', '01/2019', '30/6/2019'],
  ['6 tháng cuối năm 2019', '7/2019', '12/2019'],
  ['9 tháng đầu năm 2019', '01/01/2019', '9/2019'],
  ['11 tháng năm 2019', '01/01/2019', '30/11/2019'],
  ['4 tháng đầu năm 2019', '01/2019', '4/2019'],
  ['quý III/2019', '7/2019', '9/2019'],
])('a period that the subject says already, %s, is said once', (label, from, to = from) => {
  const data = { period: { label, from, to }, leadership: ['đã làm'] };
  expect(leadIn({ ...data, report: { subject: 'kết quả tuyên truyền {{period.label}}' } })).toBe(
    `Ban Tuyên giáo báo cáo kết quả tuyên truyền ${label} như sau:`,
  );
});

test.each([
  ['6 tháng đầu năm 2019', '01/2019', '12/2019', 'từ tháng 01/2019 đến tháng 12/2019'],
  ['năm 2019', '01/2019', '11/2019', 'từ tháng 01/2019 đến tháng 11/2019'],
  ['11 tháng năm 2019', '01/2019', '10/2019', 'từ tháng 01/2019 đến tháng 10/2019'],
  ['năm 2019', '02/01/2019', '31/12/2019', 'từ ngày 02/01/2019 đến ngày 31/12/2019'],
])('a label "%s" that says another time than %s to %s leaves nothing out', (label, from, to, said) => {
  const data = { period: { label, from, to }, leadership: ['đã làm'] };
  expect(leadIn({ ...data, report: { subject: 'kết quả tuyên truyền {{period.label}}' } })).toContain(`(${said})`);
});

test('two periods in one report: the events have their own', () => {
  const given = { from: '5/2018', to: '9/2019', count: '117' };
  expect(said(conference(given))).toEqual(['Từ tháng 5/2018 đến tháng 9/2019, BHXH tỉnh đã tổ chức 117 hội nghị.']);
});
