import { describe, expect, test } from 'vitest';
import { writeText } from '../../src/writers/text/writeText.js';
import { buildProvince } from '../support/provinces.js';
import { squeeze } from '../writers/plainWords.js';

/** What the report of a province must say, with what each figure is. The articles are the sources of the data files. */
const FIGURES: Readonly<Record<string, readonly (readonly [says: string, what: string])[]>> = {
  bentre: [
    ['Tính đến cuối năm 2019', 'mốc của các số liệu'],
    ['BHXH bắt buộc: 100.524 người', 'người tham gia BHXH bắt buộc'],
    ['đạt 100,04% kế hoạch được giao', 'so với kế hoạch, BHXH bắt buộc'],
    ['tăng 4,46% so với năm 2018', 'so với năm trước, BHXH bắt buộc'],
    ['BHXH tự nguyện: 4.011 người', 'người tham gia BHXH tự nguyện'],
    ['đạt 104,86% kế hoạch được giao', 'so với kế hoạch, BHXH tự nguyện'],
    ['tăng 302,72% so với năm 2018', 'so với năm trước, BHXH tự nguyện'],
    ['BHYT: 1.165.787 người', 'người tham gia BHYT'],
    ['đạt 100,15%', 'so với kế hoạch, BHYT'],
    ['tăng 0,03% so với năm 2018', 'so với năm trước, BHYT; bài ghi "0.03%"'],
    ['Tỷ lệ bao phủ BHXH: 13,09% số lao động toàn tỉnh', 'bao phủ trên số lao động'],
    ['Tỷ lệ bao phủ BHYT: 90,48% dân số', 'bao phủ trên dân số'],
    ['10 đơn vị ở cấp tỉnh', 'đơn vị phối hợp cấp tỉnh'],
    ['81 đơn vị ở cấp huyện', 'đơn vị phối hợp cấp huyện'],
    ['gần 30.000 cuộc truyền thông', 'số cuộc truyền thông'],
    ['cho 635 chị', 'người được hỗ trợ mua BHYT'],
    ['330 cán bộ, hội viên phụ nữ đã tham gia BHXH tự nguyện', 'kết quả vận động của Hội Phụ nữ'],
    ['2.109/2.156 tổ trưởng tổ nhân dân tự quản đã có thẻ BHYT', 'tỷ số có phần còn lại'],
    ['10-15 phút/chương trình', 'thời lượng chuyên mục'],
    // Names without a figure.
    ['Ban Chỉ đạo phát triển đối tượng tham gia BHXH, BHYT tỉnh Bến Tre', 'ban chỉ đạo'],
    ['Phó Chủ tịch UBND tỉnh phụ trách khoa giáo - văn xã làm Trưởng ban', 'trưởng ban chỉ đạo'],
    ['số còn lại ở các xã bãi ngang', 'phần còn lại của tỷ số'],
    ['Báo Đồng Khởi', 'báo tỉnh, không có số lượng'],
    ['các trang thông tin điện tử của BHXH tỉnh, Liên đoàn Lao động tỉnh', 'trang thông tin, không có số lượng'],
    ['Phòng Giáo dục và Đào tạo', 'trang thông tin; bài ghi "phòng Giáo dục & Đào tạo"'],
    ['Đài Phát thanh và Truyền hình Bến Tre (THBT) và Hội Nông dân', 'trang thông tin; bài ghi "Đài PTTH Bến Tre"'],
    ['Phòng Văn hóa Thông tin và Truyền thông các huyện', 'tuyên truyền lưu động'],
  ],
  thainguyen: [
    ['từ tháng 5/2018 đến tháng 9/2019', 'kỳ báo cáo'],
    ['Nghị quyết số 28-NQ/TW của Trung ương', 'nghị quyết'],
    ['Từ tháng 5/2018 đến tháng 9/2019, BHXH tỉnh', 'kỳ của các hội nghị'],
    ['117 hội nghị', 'hội nghị của BHXH tỉnh'],
    ['4.800 người dự', 'người dự các hội nghị ấy'],
    ['phát triển mới hơn 2.500 người tham gia BHXH tự nguyện', 'kết quả từ các hội nghị ấy'],
    ['42 hội nghị truyền thông', 'hội nghị của Sở Y tế'],
    ['17 bệnh viện công lập', 'nơi tổ chức'],
    ['180 xã, phường, thị trấn', 'nơi tổ chức'],
    ['hơn 500 người sử dụng lao động', 'người được Sở Lao động Thương binh và Xã hội tuyên truyền'],
    ['gần 300 doanh nghiệp trên địa bàn tỉnh', 'doanh nghiệp của những người ấy'],
    ['BHXH bắt buộc: hơn 227.000 người', 'người tham gia BHXH bắt buộc'],
    ['BHXH tự nguyện: hơn 6.600 người', 'người tham gia BHXH tự nguyện'],
    ['BHTN: hơn 208.000 người', 'người tham gia BHTN'],
    ['hơn 3.900 tỷ đồng', 'tổng số thu'],
    ['71% kế hoạch BHXH Việt Nam giao', 'số thu so với kế hoạch'],
    ['77.693 người', 'người hưởng lương hưu, trợ cấp hằng tháng'],
    // Facts without a figure.
    ['Tại buổi khảo sát', 'buổi khảo sát'],
    ['Đoàn sẽ tiếp thu, tổng hợp, báo cáo', 'việc xử lý các kiến nghị'],
    ['tăng tuổi nghỉ hưu, mức đóng', 'nội dung trao đổi'],
  ],
  khanhhoa: [
    ['Kế hoạch số 4963', 'kế hoạch của UBND tỉnh'],
    ['thực hiện đến năm 2030', 'thời hạn của kế hoạch'],
    [
      'đến năm 2025, 100% cán bộ, đảng viên, người lao động được tuyên truyền',
      'mục tiêu 2025 về người được tuyên truyền',
    ],
    [
      'đến năm 2030, 100% cán bộ, đảng viên, người lao động được tuyên truyền',
      'mục tiêu 2030 về người được tuyên truyền',
    ],
    ['Về nội dung: phấn đấu đến năm 2025, 100% nội dung tuyên truyền phù hợp', 'mục tiêu 2025 về nội dung'],
    ['Giai đoạn 2020 - 2025', 'giai đoạn một'],
    ['Giai đoạn 2026 - 2030', 'giai đoạn hai'],
    ['01 chiến dịch ra quân truyền thông về BHXH mỗi năm', 'chiến dịch của UBND cấp huyện'],
    // Names, and who does what.
    ['đồng chí Lê Hùng Chính, Phó Giám đốc quản lý và điều hành BHXH tỉnh', 'lãnh đạo được dẫn lời'],
    ['Sở Lao động - Thương binh và Xã hội (cơ quan tham mưu', 'cơ quan tham mưu'],
    ['BHXH tỉnh (cơ quan tổ chức thực hiện', 'cơ quan thực hiện'],
    ['Sở Tài chính: tham mưu UBND tỉnh bổ sung kinh phí', 'cơ quan lo kinh phí'],
    ['hệ thống loa phường', 'việc của UBND cấp huyện'],
  ],
  laichau: [
    ['hơn 02 năm', 'thời gian triển khai'],
    ['Nghị quyết số 28-NQ/TW ngày 23/5/2018 của Ban Chấp hành Trung ương khóa XII', 'nghị quyết'],
    ['đến năm 2021 đạt khoảng 35%', 'mục tiêu cả nước 2021'],
    ['đến năm 2025 đạt khoảng 45%', 'mục tiêu cả nước 2025'],
    ['đến năm 2030 đạt khoảng 60%', 'mục tiêu cả nước 2030'],
    ['đến năm 2021 đạt 15%', 'mục tiêu của tỉnh 2021'],
    ['đến năm 2025 đạt 20%', 'mục tiêu của tỉnh 2025'],
    ['đến năm 2030 đạt 25%', 'mục tiêu của tỉnh 2030'],
    ['62 xã đặc biệt khó khăn', 'đặc điểm địa bàn'],
    ['23 xã biên giới', 'đặc điểm địa bàn'],
    ['Tính đến ngày 31/5/2020', 'mốc của các số liệu'],
    ['BHXH bắt buộc: 29.024 người', 'người tham gia BHXH bắt buộc'],
    ['bằng 93% kế hoạch được giao', 'so với kế hoạch, BHXH bắt buộc'],
    ['khoảng 12% lực lượng lao động', 'bao phủ của BHXH bắt buộc'],
    ['BHXH tự nguyện: 2.983 người', 'người tham gia BHXH tự nguyện'],
    ['tăng 1.083 người so với cùng kỳ năm 2019', 'so với cùng kỳ, BHXH tự nguyện'],
    ['bằng 54% kế hoạch được giao', 'so với kế hoạch, BHXH tự nguyện'],
    ['BHYT: 438.422 người', 'người tham gia BHYT'],
    ['tăng 2.329 người so với cùng kỳ năm 2019', 'so với cùng kỳ, BHYT'],
    ['96% dân số toàn tỉnh', 'bao phủ BHYT'],
    // Where the province stands: not in the article, worked out from it.
    ['Năm 2021 (15%): còn phải tăng khoảng 3 điểm phần trăm', 'so với mục tiêu của tỉnh 2021'],
    [
      'bình quân mỗi năm cần tăng khoảng 1,4 điểm phần trăm (đến hết năm đó còn 67 tháng)',
      'phải tăng mỗi năm để đạt mục tiêu 2025',
    ],
    // Names.
    ['đồng chí Nguyễn Chi Lăng, Phó Giám đốc BHXH tỉnh', 'lãnh đạo được dẫn lời'],
    ['đồng chí Nguyễn Đức Thịnh, Giám đốc BHXH huyện', 'người cung cấp thông tin ở huyện'],
    ['Tại huyện Than Uyên', 'cách làm ở một huyện'],
    ['(UBND) tỉnh trình Tỉnh ủy ban hành Chương trình hành động', 'chương trình hành động'],
    ['trên địa bàn huyện Than Uyên', 'ban chỉ đạo của huyện'],
  ],
};

describe.each(Object.entries(FIGURES))('the report of %s says', (name, figures) => {
  const { report } = buildProvince(name);
  const text = report === null ? '' : squeeze(writeText(report));

  test.each(figures)('%s (%s)', (says) => expect(holds(text, says)).toBe(true));
});

/** Whole numbers only: "10 đơn vị" is not said by "110 đơn vị", nor "12%" by "12%5". */
function holds(text: string, words: string): boolean {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d.,/-])${escaped}(?![\\p{L}\\d]|[.,/]\\d)`, 'u').test(text);
}
