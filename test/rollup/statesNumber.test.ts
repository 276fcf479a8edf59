import { expect, test } from 'vitest';
import { statesNumber } from '../../src/rollup/units/statesNumber.js';

test.each([
  'đã tổ chức 3 hội nghị',
  'tổng số 15 hội nghị',
  'có 15/18 xã đạt chuẩn',
  'bao phủ 95%',
  'tỷ lệ bao phủ đạt 95,5 %',
  'năm 2021 có 15 xã đạt chuẩn',
  'từ 2016 đến 2020 người tham gia',
  'thu 1.200 triệu đồng',
  'một khoản 500 triệu đồng',
  'phát chương trình 15 phút mỗi tuần',
  'chuyên mục 12 kỳ',
  'Hàng chục đoàn đã về cơ sở',
  'vận động hàng tỷ đồng',
  'đã tổ chức ba hội nghị',
  'Cả hai xã đều đạt',
  'số người tham gia là {{participants.voluntary}}',
])('"%s" holds of the one unit that says it', (sentence) => {
  expect(statesNumber(sentence)).toBe(true);
});

test.each([
  'Tuyên truyền bám sát Nghị quyết số 28-NQ/TW của Trung ương',
  'theo Công văn số 4963 của UBND tỉnh',
  'Giai đoạn 2021-2025 tập trung vào nông thôn',
  'nhiệm kỳ 2020 – 2025 tiếp tục',
  'từ năm 2021 đã có chuyển biến',
  'ngày 27/4/2023 ra quân đồng loạt',
  'ngày 1/7 hằng năm',
  'trong tháng 12/2022 và quý 3',
  'Ban Chấp hành Trung ương khóa 12',
  'triển khai Đề án 06 của Chính phủ',
  'theo khoản 2 Điều 5',
  'hai bên cùng xây dựng kế hoạch',
  'giao ban thứ hai hằng tuần',
  'năm nay đã có chuyển biến',
  'Ý thức của người dân nâng lên',
])('"%s" may hold of all', (sentence) => {
  expect(statesNumber(sentence)).toBe(false);
});
