import { choice, date, flag, identifier } from '../leaf.js';

export const targetId = identifier({
  description: 'Tên riêng, khi một chỉ tiêu có nhiều kế hoạch của cùng một nơi giao.',
}).optional();

/** When a target falls due and on which side of it is well done; both mostly go without saying. */
export const targetTerms = {
  by: date({
    description:
      'Phải đạt đến ngày (hoặc tháng, năm) nào; bỏ trống thì là hết năm của chỉ tiêu (year), không có thì theo tên gọi (name: kế hoạch năm, quý I…), không có nữa thì hết kỳ báo cáo. Trước ngày ấy mà chưa đạt thì là đang thực hiện.',
    example: '2019-12-31',
  }).optional(),
  undated: flag({
    description:
      'Nguồn không nói chỉ tiêu của năm nào, đến bao giờ (true): khi chưa đạt thì báo cáo ghi là chưa đủ căn cứ đánh giá.',
    example: 'true',
  }).optional(),
  limit: choice(['tối thiểu', 'tối đa'], {
    meanings: ['phải đạt tới mức này', 'không được vượt quá mức này'],
    description:
      'Mức phải đạt tới (tối thiểu) hay mức không được vượt quá (tối đa). Bỏ trống thì nợ, chậm đóng, hưởng một lần, hộ nghèo là tối đa, còn lại là tối thiểu.',
    example: 'tối đa',
  }).optional(),
};
