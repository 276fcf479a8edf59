import type { HelpPages } from '../../arguments/help.js';

export const ejectHelp: HelpPages<'set' | 'folder', 'docx'> = {
  vi: {
    usage: '<bộ mẫu> <thư mục>',
    description: 'Chép một bộ mẫu có sẵn vào thư mục để sửa; không ghi đè tệp nào.',
    arguments: {
      set: 'tên bộ mẫu, như lệnh "templates" kê ra',
      folder: 'thư mục để chép vào; chưa có thì được tạo',
    },
    options: { docx: 'chép thành mẫu Word, mỗi thể thức một tệp, để sửa trong Word' },
    examples: [
      ['bhxh-report templates eject bao-cao mau-rieng', 'chép bộ mẫu bao-cao vào thư mục mau-rieng'],
      ['bhxh-report build data/binhphuoc.yaml --templates mau-rieng', 'lập báo cáo bằng các mẫu đã chép, đã sửa'],
      ['bhxh-report templates eject bao-cao --docx mau-word', 'chép mẫu Word vào thư mục mau-word'],
    ],
  },
  en: {
    usage: '<set> <folder>',
    description: 'Copy a built-in set into a folder, to be edited; no file is replaced.',
    arguments: {
      set: 'name of a set, as "templates" lists it',
      folder: 'folder to copy into; made where there is none',
    },
    options: { docx: 'as Word templates, one for each profile, to be edited in Word' },
    examples: [
      ['bhxh-report templates eject bao-cao my-templates', 'copies the set bao-cao into the folder my-templates'],
      ['bhxh-report build data/binhphuoc.yaml --templates my-templates', 'builds with the copied, edited templates'],
      ['bhxh-report templates eject bao-cao --docx word', 'copies Word templates into the folder word'],
    ],
  },
};
