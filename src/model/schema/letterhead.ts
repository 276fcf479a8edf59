import * as z from 'zod';
import { choice, flag, fullDate, narrative, text } from '../leaf.js';
import { texts } from '../list.js';
import { PROFILE_CHOICES } from './profileChoices.js';

export const issuer = z
  .strictObject({
    parent: text({
      description: 'Cơ quan cấp trên trực tiếp, dòng đầu bên trái.',
      example: 'Tỉnh ủy Bình Phước',
    }).optional(),
    name: text({ description: 'Cơ quan ban hành báo cáo, dòng in đậm bên trái.', example: 'Ban Tuyên giáo' }),
    symbol: text({ description: 'Chữ viết tắt cơ quan trong ký hiệu.', example: 'BTGTU' }),
    signsAs: text({
      description: 'Tên cơ quan dùng trong câu mở đầu, nếu khác dòng in đậm.',
      example: 'Ban Tuyên giáo Tỉnh ủy',
    }).optional(),
  })
  .meta({ description: 'Cơ quan ban hành báo cáo.' });

export const signer = z
  .strictObject({
    authority: text({
      description:
        'Quyền hạn khi ký thay: "K/T TRƯỞNG BAN" (Đảng), "KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH" (Nhà nước; mỗi quyền hạn in một dòng). Người đứng đầu ký thì bỏ trống.',
      example: 'K/T TRƯỞNG BAN',
    }).optional(),
    title: text({ description: 'Chức vụ người ký.', example: 'Trưởng ban' }),
    name: text({ description: 'Họ và tên người ký; bỏ trống thì chừa chỗ.' }).optional(),
  })
  .meta({ description: 'Người ký.' });

/** Everything round the body that an office fills in; blank parts are printed as blanks. */
const letterheadShape = {
  issuer,
  number: text({ description: 'Số của báo cáo, chỉ phần số; bỏ trống thì chừa chỗ.', example: 15 }).optional(),
  date: fullDate({
    description: 'Ngày ký báo cáo; bỏ trống thì chừa chỗ, và theo thể thức mới nhất.',
    example: '2019-10-15',
  }).optional(),
  place: text({ description: 'Địa danh ở dòng ngày tháng.', example: 'Bình Phước' }),
  signer,
  addressees: texts(
    text({ description: 'Tên cơ quan nhận.' }),
    'Nơi kính gửi (báo cáo của cơ quan nhà nước gửi cấp trên); báo cáo của Đảng không có.',
  ).optional(),
  recipients: texts(
    text({ description: 'Tên nơi nhận.' }),
    'Nơi nhận, mỗi dòng một nơi, không kể dòng Lưu.',
  ).optional(),
  archive: text({
    description: 'Nơi lưu, viết sau chữ "Lưu"; báo cáo của cơ quan nhà nước tự có VT (văn thư) đứng trước.',
    example: 'Văn phòng Ban',
  }).optional(),
};

const letterhead = z.strictObject(letterheadShape);

export const report = z
  .strictObject({
    profile: choice(PROFILE_CHOICES, {
      meanings: ['văn bản của Đảng: Hướng dẫn 36-HD/VPTW, 05-HD/VPTW', 'văn bản hành chính: Nghị định 30/2020/NĐ-CP'],
      description: 'Thể thức: party (văn bản của Đảng) hoặc state (Nghị định 30/2020/NĐ-CP).',
      example: 'party',
    }),
    subject: narrative({
      description: 'Trích yếu, nếu khác câu tự lập từ kỳ báo cáo và văn bản được tuyên truyền. Viết chữ thường ở đầu.',
      instead: ['/resolution'],
    }).optional(),
    twoSided: flag({ description: 'In hai mặt: trang chẵn đổi lề trái và phải.', example: 'false' }).optional(),
    ...letterheadShape,
    party: letterhead
      .meta({
        description: 'Phần đầu, phần ký dùng khi lập theo thể thức Đảng (--profile party), nếu khác phần chung.',
      })
      .optional(),
    state: letterhead
      .meta({
        description: 'Phần đầu, phần ký dùng khi lập theo thể thức Nhà nước (--profile state), nếu khác phần chung.',
      })
      .optional(),
  })
  .meta({ description: 'Thể thức, phần đầu và phần ký của báo cáo.' });

export type LetterheadData = z.infer<typeof letterhead>;
