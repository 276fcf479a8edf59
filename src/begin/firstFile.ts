import { writeYaml, type YamlValue } from '../source/writeYaml.js';
import type { Beginning } from './begin.js';
import { usualOf } from './usualOf.js';

type YamlMap = Extract<YamlValue, { readonly type: 'map' }>;
type Entry = YamlValue | string | null | readonly string[];

/** A first data file: what is known, and the keys of a usual report as places to fill in, each with a word on it. */
export function firstFile(beginning: Beginning): string {
  const { unit, period, profile, signer, recipients, registers } = beginning;
  const { parent, issuer, symbol, signsAs, title } = usualOf(beginning);
  const isProvince = unit.level === 'tỉnh' || unit.level === 'thành phố';
  const office = signsAs ?? (isProvince ? `BHXH ${unit.level}` : 'cơ quan BHXH');
  const everywhere = unit.level === 'nước' ? 'cả nước' : `toàn ${unit.level}`;
  const year = period.to.slice(0, 4);
  const plan = list([map({ giver: isProvince ? 'BHXH Việt Nam' : 'BHXH tỉnh', year, value: null })]);
  const asOf = isEnd(period.to) ? period.to : null;
  const root = map({
    unit: map({ name: unit.name, level: unit.level, ...(unit.code !== null && { code: unit.code }) }),
    period: map({ label: period.label, from: period.from, to: period.to }),
    report: map(
      {
        profile,
        subject: `kết quả tuyên truyền chính sách bảo hiểm xã hội, bảo hiểm y tế ${period.label}`,
        issuer: map({
          ...(parent !== null && { parent }),
          name: issuer,
          symbol,
          ...(signsAs !== null && { signsAs }),
        }),
        number: said(null, 'Số, ngày ký: văn phòng điền khi ban hành; bỏ trống thì báo cáo chừa chỗ.'),
        date: null,
        place: unit.name,
        signer: map({ title, name: signer }),
        ...(recipients.length > 0 && { recipients }),
      },
      'Thể thức: party (văn bản của Đảng) hoặc state (Nghị định 30/2020/NĐ-CP).',
    ),
    abbreviations: list([
      map({ short: 'BHXH', full: 'bảo hiểm xã hội' }),
      map({ short: 'BHYT', full: 'bảo hiểm y tế' }),
      map({ short: 'BHTN', full: 'bảo hiểm thất nghiệp' }),
    ]),
    ...(registers === null
      ? { conferences: conferences(office), media: media() }
      : { registers: registerList(registers) }),
    documentCounts: list(
      [map({ count: null, unit: 'văn bản chỉ đạo, hướng dẫn', issuer: office })],
      'Văn bản đã ban hành trong kỳ; kê từng văn bản thì dùng khóa documents.',
    ),
    materials: list(
      [map({ form: 'tờ rơi', count: null }), map({ form: 'pa nô, áp phích', count: null })],
      'Ấn phẩm đã cấp phát.',
    ),
    participants: map(
      {
        ...(asOf !== null && { asOf }),
        scope: everywhere,
        compulsory: map({ value: null }),
        voluntary: map({ value: null, plan }),
        unemployment: map({ value: null }),
        health: map({ value: null, plan }),
        groups: list([map({ id: 'bhyt-ho-gia-dinh', label: 'BHYT hộ gia đình', value: null })]),
        rates: list([
          map({ id: 'bao-phu-bhyt', label: 'Tỷ lệ bao phủ BHYT', percent: null, of: `dân số ${everywhere}` }),
        ]),
      },
      'Số người tham gia đến cuối kỳ, và kế hoạch được giao. Không có số nào thì xóa cả dòng ấy.',
    ),
    limitations: said(null, 'Ba mục dưới đây viết thành câu, mỗi câu một dòng bắt đầu bằng "- ".'),
    causes: null,
    directions: null,
  });
  return writeYaml(root, HEAD.join('\n'));
}

const HEAD = [
  'yaml-language-server: $schema=schema.json',
  'Điền vào chỗ trống sau dấu hai chấm; khóa nào không có số liệu thì xóa. Cách ghi: xem HUONG-DAN.md.',
];

function conferences(office: string): YamlValue {
  return list(
    [
      map({
        id: 'hoi-nghi-tuyen-truyen',
        form: 'hội nghị tuyên truyền',
        organisers: [office],
        count: null,
        attendance: map({ total: null }),
      }),
      map({ id: 'hoi-nghi-doi-thoai', form: 'hội nghị đối thoại', organisers: [office], count: null }),
    ],
    'Hội nghị: mỗi hình thức, cơ quan tổ chức một mục.',
  );
}

function media(): YamlValue {
  const item = (id: string, group: string, outlet: string, form: string): YamlValue =>
    map({ id, group, outlets: [outlet], items: list([map({ form, count: null })]) });
  return list(
    [
      item('bao-dai', 'báo chí', 'Báo và Đài Phát thanh, Truyền hình tỉnh', 'tin, bài'),
      item('trang-tin', 'trực tuyến', 'trang thông tin điện tử', 'tin, bài'),
      item('truyen-thanh', 'nội bộ', 'hệ thống truyền thanh cơ sở', 'lượt tin, bài'),
    ],
    'Tin, bài: mỗi báo, đài một mục.',
  );
}

function registerList(names: NonNullable<Beginning['registers']>): YamlValue {
  return list(
    [map({ file: names.conferences, as: 'conferences' }), map({ file: names.media, as: 'media' })],
    'Sổ theo dõi: ghi từng hội nghị, từng tin bài vào hai tệp Excel này; chương trình tự đếm.',
  );
}

/** A period that ends inside a month has numbers of another day. */
function isEnd(day: string): boolean {
  return (
    new Date(`${day}T00:00:00Z`).getTime() + 86_400_000 === Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  );
}

function map(entries: Readonly<Record<string, Entry>>, comment?: string): YamlMap {
  const values = Object.entries(entries).map(([key, entry]) => [key, yamlFor(entry)] as const);
  return { type: 'map', entries: new Map(values), ...(comment !== undefined && { comment }) };
}

function list(items: readonly Entry[], comment?: string): YamlValue {
  return { type: 'list', items: items.map(yamlFor), ...(comment !== undefined && { comment }) };
}

/** A value with the comment that stands above its key. */
function said(entry: null, comment: string): YamlValue {
  return { ...yamlFor(entry), comment };
}

function yamlFor(entry: Entry): YamlValue {
  if (entry === null) return { type: 'blank' };
  if (typeof entry === 'string') return { type: 'text', text: entry };
  return 'type' in entry ? entry : { type: 'list', items: entry.map(yamlFor) };
}
