import type { RegisterNames } from './begin.js';

/** The page that goes with a first data file, for an officer who has only these files. */
export function guide(file: string, registers: RegisterNames | null): string {
  const word = file.replace(/\.yaml$/, '.docx');
  return `# Lập báo cáo từ thư mục này

1. Mở \`${file}\` bằng trình soạn thảo văn bản, tốt nhất là Visual Studio Code có tiện ích YAML của Red Hat: trình soạn thảo gợi ý
   từng khóa, giải thích khi rê chuột và gạch chân chỗ sai.
2. Điền số liệu vào chỗ trống sau dấu hai chấm: \`126308\` hoặc \`"126.308"\`, \`hơn 227.000\`, \`96,06%\`, \`3.900 tỷ đồng\`. Ngày viết \`30/9/2025\` hoặc \`2025-09-30\`. Khóa nào không có số liệu thì xóa cả dòng.
${
  registers === null
    ? ''
    : `   Hội nghị, tin bài thì ghi dần vào \`${registers.conferences}\` và \`${registers.media}\`, mỗi dòng một hội nghị, một tin bài; chương trình
   đếm theo hình thức, cơ quan, báo đài.
`
}3. Mở cửa sổ lệnh tại thư mục này rồi chạy:

   \`\`\`sh
   bhxh-report validate ${file}
   bhxh-report build ${file}
   \`\`\`

   Lệnh thứ nhất kê các chỗ còn phải điền và các chỗ sai, kèm số dòng. Lệnh thứ hai lập \`${word}\`; còn chỗ trống thì đó là bản
   dự thảo, chỗ trống in dấu chấm lửng.
4. Đưa \`${word}\` cho lãnh đạo sửa. Sửa xong, kiểm tra lại với số liệu: \`bhxh-report verify ${word} ${file}\`.
5. Năm sau: \`bhxh-report next ${file}\` lập tệp mới, giữ những gì không đổi.

Muốn biết một con số ở đâu ra: \`bhxh-report explain ${file} 96,06%\`. Cách dùng từng lệnh: \`bhxh-report help\`.
`;
}
