import type { Difference, Fact } from '../../diagnostics/verifyTerms.js';
import { countVi } from '../counts.js';
import { shortened } from '../shortened.js';
import type { VerifyMessages, VerifyRegion } from './verifyMessages.js';

const DIFFERENCES = {
  swapped: 'đảo chữ số',
  digit: 'sai một chữ số',
  missing: 'thiếu một chữ số',
  extra: 'thừa một chữ số',
  scale: 'lệch hàng nghìn, dấu ngăn cách hoặc đơn vị',
  unit: 'khác dấu hoặc đơn vị',
  letters: 'khác ký hiệu',
  approximator: 'bỏ hoặc đổi từ chỉ số gần đúng',
  place: 'chỗ này báo cáo dùng con số khác',
  other: 'chỗ này báo cáo ghi con số khác',
} satisfies Record<Difference, string>;

const FACTS = {
  met: 'đạt chỉ tiêu, không vượt',
  exceeded: 'vượt chỉ tiêu',
  missed: 'chưa đạt chỉ tiêu',
  'in-progress': 'đang thực hiện, chưa đến thời hạn',
  undecidable: 'chưa đủ căn cứ đánh giá',
  mixed: 'số chỉ tiêu có kết quả khác nhau',
  tăng: 'tăng',
  giảm: 'giảm',
  bằng: 'không tăng, không giảm',
} satisfies Record<Fact, string>;

const UNREAD = {
  part: 'sau đó có văn bản khác được chèn nguyên tệp; hãy mở bằng Word rồi lưu lại',
  object: 'có đối tượng nhúng (bảng tính, công thức…); hãy xem bằng mắt',
  picture: 'sau đó có ảnh; nếu ảnh chụp một bảng số liệu thì hãy xem bằng mắt',
  drawing: 'có biểu đồ, sơ đồ hoặc chữ vẽ; hãy xem số trong đó bằng mắt',
  hidden: 'ở đó hoặc ngay sau đó có chữ ẩn, không in ra; hãy bỏ ẩn hoặc xóa đi',
  prompt: 'có ô điền vẫn ghi lời gợi ý, mà lời ấy có số; hãy điền hoặc xóa ô',
  field: 'có trường (field) chưa đóng, chữ trong đó không hiện ra; hãy cập nhật hoặc xóa trường',
} as const;

const REGIONS = {
  body: 'Đoạn',
  table: 'Bảng, đoạn',
  header: 'Đầu trang, đoạn',
  footer: 'Chân trang, đoạn',
  footnote: 'Chú thích cuối trang, đoạn',
  endnote: 'Chú thích cuối văn bản, đoạn',
  textBox: 'Hộp văn bản, đoạn',
  line: 'Dòng',
} satisfies Record<VerifyRegion, string>;

const named = ({ id, text }: { readonly id: string; readonly text: string }): string => `"${shortened(text)}" [${id}]`;

export const verifyMessagesVi: VerifyMessages = {
  titles: {
    differs: 'Con số khác với số liệu',
    misplaced: 'Con số đứng sai chỗ',
    contradicted: 'Lời văn trái với số liệu',
    'word-differs': 'Lời văn cạnh con số khác với số liệu',
    'word-changed': 'Lời văn lấy từ số liệu đã đổi',
    share: 'Tỷ lệ đúng, nhưng chữ "đạt" dễ hiểu là đạt chỉ tiêu',
    rounded: 'Con số nói gọn, đúng với số liệu',
    close: 'Con số gõ tay gần giống số liệu nhưng không bằng',
    'not-in-data': 'Con số gõ tay không có trong số liệu',
    unknown: 'Con số mang tên mà số liệu không còn',
    unread: 'Phần không đọc được, con số trong đó chưa được đối chiếu',
    removed: 'Con số của báo cáo không còn trong văn bản',
    copied: 'Con số có ở nhiều chỗ hơn trong báo cáo',
    unsure: 'Con số gõ tay bằng một con số của số liệu, nhưng lời văn xung quanh khác',
    renamed: 'Con số mang tên cũ, số liệu vẫn có dưới tên khác',
    minor: 'Số nhỏ, năm, ngày tháng gõ tay, không có trong số liệu',
    agrees: 'Con số gõ tay khớp với số liệu',
  },
  sentences: {
    differs: ({ found, expected, id }) => `Văn bản ghi "${found}", số liệu là "${expected}" [${id}].`,
    misplaced: ({ found, id, nearest, belongs }) =>
      `"${found}" [${id}] đứng ở chỗ báo cáo ghi ${named(nearest)}${belongs === null ? '.' : `; chỗ của nó: "${shortened(belongs)}".`}`,
    'word-differs': ({ found, expected, about }) =>
      `Cạnh ${named(about)} văn bản ghi "${found}", số liệu ghi "${shortened(expected)}".`,
    'word-changed': ({ found, expected }) =>
      `Văn bản ghi "${found}", số liệu ghi "${shortened(expected)}"; hãy xem bên nào đúng.`,
    share: ({ found, about, fact }) =>
      `"${found}" ${shortened(about.text)}: tỷ lệ đúng [${about.id}], còn chỉ tiêu thì theo số liệu là ${FACTS[fact]}; nên viết "bằng ${shortened(about.text)}".`,
    rounded: ({ found, expected, id }) => `"${found}" là cách nói gọn của ${named({ id, text: expected })}.`,
    contradicted: ({ found, about, fact }) =>
      `Văn bản nói "${found}", nhưng theo số liệu thì ${named(about)} là ${FACTS[fact]}.`,
    close: ({ found, nearest, difference }) =>
      `"${found}" gần với ${named(nearest)} nhưng không bằng: ${DIFFERENCES[difference]}.`,
    'not-in-data': ({ found }) => `"${found}" không bằng con số nào của số liệu.`,
    unknown: ({ found, id }) => `Số liệu không có con số tên "${id}", cũng không có "${found}".`,
    unread: ({ what, place }) => `${place}: ${UNREAD[what]}.`,
    removed: ({ expected, id }) => named({ id, text: expected }),
    copied: ({ expected, id, count, places }) =>
      `${named({ id, text: expected })} có ở ${count} chỗ, chỗ nào cũng đã được kiểm tra: ${places.join('; ')}${count > places.length ? '; …' : '.'}`,
    unsure: ({ found, nearest }) => `"${found}" bằng ${named(nearest)}; hãy xem có phải cùng một việc không.`,
    renamed: ({ found, id, nearest }) => `"${found}" mang tên "${id}", trong số liệu nay là ${named(nearest)}.`,
    minor: ({ found }) => `"${found}"`,
    agrees: ({ found, nearest, rounded }) =>
      rounded ? `"${found}" là cách nói gọn của ${named(nearest)}.` : `"${found}" khớp với ${named(nearest)}.`,
  },
  place: ({ region, number, heading }) => `${REGIONS[region]} ${number}${heading === null ? '' : `, mục "${heading}"`}`,
  summary: ({ controls, differing, loose, agreeing, contradicted, leftAlone }) =>
    `Đã kiểm tra ${countVi(controls)} con số có tên (${countVi(differing)} sai khác) và ${countVi(loose)} con số gõ tay (${countVi(agreeing)} khớp); ` +
    `${countVi(contradicted)} lời văn trái với số liệu; bỏ qua ${countVi(leftAlone)} số đề mục, điều khoản, số trang.`,
  tracked: ({ insertions, deletions }) =>
    `Văn bản đang theo dõi sửa đổi (Track Changes): ${countVi(insertions)} chỗ thêm đã được đọc, ${countVi(deletions)} chỗ xóa không tính.`,
  otherTemplate: ({ count, figures }) =>
    `${countVi(count)} trong ${countVi(figures)} con số của báo cáo theo bộ mẫu bao-cao không có trong văn bản nên không kê ra; nếu văn bản lập bằng mẫu khác, hãy thêm --template để biết con số nào đã bị bỏ.`,
  more: ({ count }) => `… và ${countVi(count)} chỗ nữa`,
  verdict: ({ file, counted }) =>
    counted === 0 ? `${file}: khớp với số liệu` : `${file}: ${countVi(counted)} chỗ không khớp với số liệu`,
  commented: ({ output, count }) => `${output}: bản sao có ${countVi(count)} nhận xét`,
};
