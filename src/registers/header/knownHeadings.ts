import type { RegisterColumn } from '../../diagnostics/registerCodes.js';

/** What the rows of a register are. */
export type RegisterKind = 'conferences' | 'media' | 'places';

/**
 * Headings as offices write them, as `headingKey` leaves them; the surest first. One that begins with three syllables or
 * more of these means the same ("Ngày tổ chức hội nghị").
 */
export const KNOWN_HEADINGS: Readonly<
  Record<Exclude<RegisterKind, 'places'>, Readonly<Partial<Record<RegisterColumn, readonly string[]>>>>
> = {
  conferences: {
    date: [
      'ngày tổ chức',
      'ngày tháng tổ chức',
      'ngày thực hiện',
      'ngày diễn ra',
      'thời gian tổ chức',
      'thời gian thực hiện',
      'ngày tháng năm',
      'ngày tháng',
      'ngày',
      'thời gian',
      'thời điểm',
    ],
    form: [
      'hình thức tổ chức',
      'hình thức tuyên truyền',
      'hình thức',
      'loại hình',
      'loại hội nghị',
      'loại cuộc',
      'loại',
    ],
    organisers: [
      'đơn vị tổ chức',
      'cơ quan tổ chức',
      'cơ quan đơn vị tổ chức',
      'đơn vị chủ trì',
      'cơ quan chủ trì',
      'đơn vị thực hiện',
      'cơ quan thực hiện',
      'chủ trì',
      'đơn vị',
      'cơ quan',
    ],
    attendance: [
      'số người dự',
      'số người tham dự',
      'số người tham gia',
      'số lượng người dự',
      'số lượng người tham dự',
      'số lượng người tham gia',
      'số lượt người dự',
      'số lượt người tham dự',
      'số lượt người tham gia',
      'tổng số người dự',
      'tổng số người tham dự',
      'số đại biểu',
      'số đại biểu dự',
      'số đại biểu tham dự',
      'số lượng đại biểu',
      'số học viên',
      'số lượng tham dự',
      'số lượt người',
      'số người',
      'người dự',
      'người tham dự',
    ],
    place: ['địa điểm tổ chức', 'nơi tổ chức', 'địa điểm', 'địa bàn', 'nơi'],
    count: ['số cuộc', 'số buổi', 'số hội nghị', 'số lớp', 'số lượng cuộc'],
  },
  media: {
    date: [
      'ngày đăng phát',
      'ngày đăng',
      'ngày đăng tải',
      'ngày đăng bài',
      'ngày phát sóng',
      'ngày phát',
      'thời gian đăng',
      'thời gian phát sóng',
      'ngày tháng năm',
      'ngày tháng',
      'ngày',
      'thời gian',
    ],
    outlet: [
      'cơ quan báo chí',
      'tên cơ quan báo chí',
      'báo đài',
      'tên báo đài',
      'tên báo',
      'cơ quan đăng tải',
      'cơ quan đăng phát',
      'đơn vị đăng tải',
      'đơn vị đăng',
      'nơi đăng tải',
      'nơi đăng',
      'kênh truyền thông',
      'phương tiện truyền thông',
      'kênh',
      'phương tiện',
      'cơ quan',
      'đơn vị',
    ],
    form: ['thể loại', 'thể loại tin bài', 'loại tin bài', 'loại hình', 'hình thức', 'loại'],
    title: [
      'tên tin bài',
      'tên bài viết',
      'tên bài',
      'tên tác phẩm',
      'tiêu đề',
      'tít bài',
      'tít',
      'nội dung tin bài',
      'nội dung',
    ],
    count: ['số tin bài', 'số lượng tin bài', 'số lượng', 'số bài', 'số tin', 'số kỳ'],
  },
};

/** The running number of a row. */
export const NUMBERING = ['stt', 'tt', 'số tt', 'số thứ tự', 'thứ tự'];

/** A lower heading that stands for the whole of the group above it. */
export const WHOLE = ['tổng số', 'tổng cộng', 'tổng', 'cộng', 'số lượng', 'số người'];
