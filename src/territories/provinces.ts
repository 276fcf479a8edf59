/** A province or a city under central rule, as it is called and coded in one stretch of time. */
export interface Province {
  readonly name: string;
  readonly level: 'tỉnh' | 'thành phố';
  /** Two digits. Alone it names nothing: 80 was Long An and is Tây Ninh. */
  readonly code: string;
  /** First day, `YYYY-MM-DD`; null: before any report of this kind. */
  readonly from: string | null;
  /** First day on which it is this no more; null: it still is. */
  readonly until: string | null;
  /** The ground it covers, as codes of the 63 provinces before 1/7/2025. */
  readonly parts: readonly string[];
}

/** 63 provinces became 34, and the district level ended (Nghị quyết 202/2025/QH15; codes: QĐ 19/2025/QĐ-TTg). */
export const REFORM = '2025-07-01';

/** Thừa Thiên Huế became thành phố Huế. */
const HUE_CITY = '2025-01-01';

/** Tỉnh Đồng Nai became thành phố Đồng Nai (Nghị quyết 30/2026/QH16). */
const DONG_NAI_CITY = '2026-04-30';

/** Codes of QĐ 124/2004/QĐ-TTg; the 52 units that went into another one or were joined by one. */
const ENDED = `
02 Hà Giang | 06 Bắc Kạn | 08 Tuyên Quang | 10 Lào Cai | 15 Yên Bái | 17 Hòa Bình | 19 Thái Nguyên | 24 Bắc Giang
25 Phú Thọ | 26 Vĩnh Phúc | 27 Bắc Ninh | 30 Hải Dương | 31 TP Hải Phòng | 33 Hưng Yên | 34 Thái Bình | 35 Hà Nam
36 Nam Định | 37 Ninh Bình | 44 Quảng Bình | 45 Quảng Trị | 48 TP Đà Nẵng | 49 Quảng Nam | 51 Quảng Ngãi
52 Bình Định | 54 Phú Yên | 56 Khánh Hòa | 58 Ninh Thuận | 60 Bình Thuận | 62 Kon Tum | 64 Gia Lai | 66 Đắk Lắk
67 Đắk Nông | 68 Lâm Đồng | 70 Bình Phước | 72 Tây Ninh | 74 Bình Dương | 75 Đồng Nai | 77 Bà Rịa - Vũng Tàu
79 TP Hồ Chí Minh | 80 Long An | 82 Tiền Giang | 83 Bến Tre | 84 Trà Vinh | 86 Vĩnh Long | 87 Đồng Tháp
89 An Giang | 91 Kiên Giang | 92 TP Cần Thơ | 93 Hậu Giang | 94 Sóc Trăng | 95 Bạc Liêu | 96 Cà Mau`;

/** The 10 that the reform left as they were; Huế is the eleventh, and changed before. */
const UNCHANGED = `
01 TP Hà Nội | 04 Cao Bằng | 11 Điện Biên | 12 Lai Châu | 14 Sơn La | 20 Lạng Sơn | 22 Quảng Ninh | 38 Thanh Hóa
40 Nghệ An | 42 Hà Tĩnh`;

/** New unit, and the old codes of what it was formed from (Nghị quyết 202/2025/QH15, Điều 1). */
const FORMED = `
08 Tuyên Quang = 02 08 | 15 Lào Cai = 15 10 | 19 Thái Nguyên = 06 19 | 25 Phú Thọ = 26 17 25 | 24 Bắc Ninh = 24 27
33 Hưng Yên = 34 33 | 31 TP Hải Phòng = 30 31 | 37 Ninh Bình = 35 37 36 | 44 Quảng Trị = 44 45
48 TP Đà Nẵng = 49 48 | 51 Quảng Ngãi = 62 51 | 52 Gia Lai = 64 52 | 56 Khánh Hòa = 58 56 | 68 Lâm Đồng = 67 60 68
66 Đắk Lắk = 54 66 | 79 TP Hồ Chí Minh = 79 77 74 | 80 Tây Ninh = 72 80 | 92 TP Cần Thơ = 92 94 93
86 Vĩnh Long = 83 84 86 | 82 Đồng Tháp = 82 87 | 96 Cà Mau = 95 96 | 91 An Giang = 89 91`;

/**
 * Every province with its valid-from dates, oldest first where a name occurs twice. What lies before 2008 (Hà Tây in
 * Hà Nội) is left out: Nghị quyết 28-NQ/TW is of 2018. The day on which Huế became a city is from secondary sources.
 */
export const PROVINCES: readonly Province[] = [
  ...rowsOf(ENDED).map((row) => ({ ...row, from: null, until: REFORM })),
  ...rowsOf(UNCHANGED).map((row) => ({ ...row, from: null, until: null })),
  { name: 'Thừa Thiên Huế', level: 'tỉnh', code: '46', from: null, until: HUE_CITY, parts: ['46'] },
  { name: 'Huế', level: 'thành phố', code: '46', from: HUE_CITY, until: null, parts: ['46'] },
  ...rowsOf(FORMED).map((row) => ({ ...row, from: REFORM, until: null })),
  { name: 'Đồng Nai', level: 'tỉnh', code: '75', from: REFORM, until: DONG_NAI_CITY, parts: ['70', '75'] },
  { name: 'Đồng Nai', level: 'thành phố', code: '75', from: DONG_NAI_CITY, until: null, parts: ['70', '75'] },
];

/** "08 Tuyên Quang = 02 08": code, name, and the parts where they are more than itself. */
function rowsOf(table: string): readonly Pick<Province, 'name' | 'level' | 'code' | 'parts'>[] {
  return table
    .trim()
    .split(/ \| |\n/)
    .map((row) => {
      const [unit = '', parts] = row.split(' = ');
      const code = unit.slice(0, 2);
      const isCity = unit.startsWith('TP ', 3);
      const name = unit.slice(isCity ? 6 : 3);
      return { name, level: isCity ? 'thành phố' : 'tỉnh', code, parts: parts?.split(' ') ?? [code] } as const;
    });
}
