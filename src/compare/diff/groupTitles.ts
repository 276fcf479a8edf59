import type { Group } from '../rows/groups.js';

/** Headings over the rows of each group. */
export const GROUP_TITLES: Readonly<Record<Group, string>> = {
  context: 'Đặc điểm địa bàn',
  documents: 'Văn bản, phối hợp',
  events: 'Hội nghị, học tập, tuyên truyền trực tiếp',
  media: 'Tuyên truyền trên báo, đài, bản tin, trang thông tin',
  materials: 'Tài liệu, tuyên truyền trực quan',
  support: 'Vận động, hỗ trợ tham gia',
  participants: 'Người tham gia',
  rates: 'Tỷ lệ bao phủ',
  finances: 'Thu, chi, nợ',
  beneficiaries: 'Người hưởng các chế độ',
  places: 'Kết quả theo địa phương, đơn vị',
  goals: 'Mục tiêu theo năm',
  facts: 'Số liệu khác',
};
