import type { OptionMessages } from './optionMessages.js';

export const optionMessagesVi: OptionMessages = {
  output: 'tệp hoặc thư mục ghi kết quả; "-" là in ra đầu ra chuẩn (mặc định: thư mục hiện tại)',
  profile: 'thể thức: party (Đảng) hoặc state (Nhà nước); mặc định theo tệp số liệu',
  template: 'tên một bộ mẫu có sẵn, hoặc tệp thay cho mẫu báo cáo: mẫu chữ (.md.hbs) hay tệp Word (.docx, .dotx)',
  templates: 'thư mục có các mẫu con thay cho mẫu có sẵn cùng tên',
  strict: 'có cảnh báo thì cũng coi là không đạt, dừng với mã 1',
  quiet: 'chỉ in lỗi, cảnh báo và chỗ còn thiếu; không in dòng tóm tắt',
  force: 'thay cả tệp mà bình thường được giữ: tệp Word đã sửa bằng tay sau khi lập, tệp số liệu đã có',
  jobs: 'số tệp làm cùng lúc, mỗi tệp một luồng; 1 là lần lượt (mặc định theo số lõi và số tệp)',
  shard: 'chỉ lấy phần thứ i khi chia đều các tệp cho n máy: tệp thứ i, i+n, i+2n…',
  notes: 'in cả ghi chú: kế hoạch suy ra từ tỷ lệ, số gõ tay khớp với số liệu…',
  exitCode: 'mã kết thúc là 1 khi có khác biệt',
  results: 'cách in kết quả: txt, hoặc json cho chương trình khác đọc (mặc định txt)',
  formats: ({ usual, formats }) =>
    `định dạng, cách nhau bằng dấu phẩy: ${formats.join(', ')} (mặc định ${usual}, hoặc theo đuôi tệp của -o)`,
  only: ({ groups }) =>
    `chỉ lấy, cách nhau bằng dấu phẩy: changed (có thay đổi), targets (có kế hoạch, chỉ tiêu), các nhóm ${groups.join(', ')}, hoặc tên chỉ tiêu, phần đầu của tên`,
  help: 'xem cách dùng',
};
