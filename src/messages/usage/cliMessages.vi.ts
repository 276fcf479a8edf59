import { countVi } from '../counts.js';
import { initUsageVi } from '../results/initMessages.vi.js';
import { lintUsageVi } from '../results/lintMessages.vi.js';
import type { CliMessages, Faults } from './cliMessages.js';
import { filesUsageVi, listed } from './filesUsage.vi.js';
import { nextMessagesVi } from './nextMessages.vi.js';
import { optionMessagesVi } from './optionMessages.vi.js';
import { pdfMessagesVi } from './pdfMessages.vi.js';
import { rollupUsageVi } from './rollupUsage.vi.js';
import { serveMessagesVi, serveUsageVi } from './serveMessages.vi.js';
import { tallyMessagesVi } from './tallyMessages.vi.js';
import { trendMessagesVi } from './trendMessages.vi.js';
import { wordMessagesVi, wordPlaceVi } from './wordMessages.vi.js';

const suggest = (nearest: string | null): string => (nearest === null ? '.' : `; có phải "${nearest}" không?`);
/** What kept a file back: its errors, or else what it lacks, or else (under `--strict`) its warnings. */
const faults = ({ errors, warnings, missing }: Faults): string => {
  const lacks = missing > 0 ? [`còn thiếu ${missing} mục`] : [];
  const wrong = errors > 0 ? [`${errors} lỗi`] : missing > 0 ? [] : [`${warnings} cảnh báo`];
  return [...wrong, ...lacks].join(', ');
};

export const cliMessagesVi: CliMessages = {
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Lệnh:',
    'Global Options:': 'Tùy chọn chung:',
  },
  examplesTitle: 'Ví dụ:',
  helpCommand: 'Xem cách dùng một lệnh.',
  placeholders: {
    name: 'tên',
    period: 'kỳ',
    shell: 'cửa sổ lệnh',
    symbol: 'ký hiệu',
    title: 'chức vụ',
    level: 'cấp',
    command: 'lệnh',
    file: 'tệp',
    files: 'tệp',
    template: 'mẫu',
    folder: 'thư mục',
    output: 'tệp|thư mục|-',
    formats: 'định dạng',
    set: 'bộ mẫu',
    format: 'định dạng',
    figure: 'số liệu',
    groups: 'nhóm',
    document: 'văn bản',
    data: 'số liệu',
  },
  options: optionMessagesVi,
  footer: 'Cách ghi số liệu: data/README.md. Cách sửa mẫu: templates/README.md.',
  severities: { error: 'lỗi', warning: 'cảnh báo', missing: 'còn thiếu', note: 'ghi chú' },
  wordPlace: wordPlaceVi,
  usageErrors: {
    ...trendMessagesVi,
    ...initUsageVi,
    ...filesUsageVi,
    ...lintUsageVi,
    ...rollupUsageVi,
    ...pdfMessagesVi,
    ...serveUsageVi,
    ...wordMessagesVi,
    unknownCommand: ({ name, nearest }) => `Không có lệnh "${name}"${suggest(nearest)}`,
    unknownOption: ({ name, nearest }) => `Không có tùy chọn "${name}"${suggest(nearest)}`,
    missingArgument: ({ name }) => `Thiếu tham số <${name}>; hãy chỉ ít nhất một tệp.`,
    missingValues: ({ name, usage }) => `Thiếu tham số <${name}>; hãy ghi đủ ${usage}.`,
    missingValue: ({ name }) => `Tùy chọn ${name} cần một giá trị đi sau.`,
    excessArguments: ({ command }) => `Lệnh "${command}" không nhận thêm tham số nào.`,
    badChoice: ({ option, value, choices, nearest }) =>
      `${option} không nhận "${value}"; hãy chọn ${choices.join(', ')}${suggest(nearest)}`,
    endingUnknown: ({ output, endings }) =>
      `Không rõ định dạng của "${output}"; hãy dùng đuôi tệp ${endings.join(', ')} hoặc chọn định dạng bằng -f.`,
    endingDisagrees: ({ output, format }) =>
      `Đuôi tệp của "${output}" không phải của định dạng ${format} đã chọn bằng -f; hãy sửa một trong hai.`,
    noTemplates: ({ directory }) => `Trong thư mục "${directory}" không có mẫu nào (*.md.hbs); hãy kiểm tra đường dẫn.`,
    unknownTemplate: ({ name, sets, nearest }) =>
      `Không có bộ mẫu, cũng không có tệp "${name}"; bộ mẫu có sẵn: ${sets.join(', ')}${suggest(nearest)}`,
    unknownSet: ({ name, sets, nearest }) =>
      `Không có bộ mẫu "${name}"; bộ mẫu có sẵn: ${sets.join(', ')}${suggest(nearest)}`,
    ejectIntoFile: ({ directory }) => `"${directory}" không phải thư mục; chưa chép gì, hãy chọn tên khác.`,
    ejectOver: ({ files }) => `Đã có ${listed(files)}; chưa chép gì, hãy chọn thư mục khác.`,
    badEpoch: ({ value }) =>
      `SOURCE_DATE_EPOCH phải là số giây tính từ 01/01/1970, không phải "${value}"; hãy sửa hoặc bỏ biến này.`,
    sameOutput: ({ output, first, second }) =>
      `"${first}" và "${second}" sẽ cùng ghi vào "${output}"; chưa ghi tệp nào, hãy đổi tên hoặc lập riêng từng tệp.`,
    outputIsInput: ({ output }) => `Kết quả sẽ ghi đè tệp nguồn "${output}"; chưa ghi gì, hãy chọn tên khác.`,
    outputNotDirectory: ({ output }) =>
      `Có nhiều kết quả nhưng "${output}" không phải thư mục; hãy chỉ một thư mục (tạo trước hoặc viết dấu / ở cuối).`,
    outputIsFile: ({ output }) => `"${output}" là tệp, không phải thư mục; hãy bỏ dấu / ở cuối hoặc chọn tên khác.`,
    outputMissingDirectory: ({ directory }) => `Không có thư mục "${directory}"; hãy tạo thư mục trước.`,
    stdoutTakesOne: () =>
      'Đầu ra chuẩn chỉ nhận một tệp với một định dạng; hãy chọn một bằng -f, hoặc ghi vào thư mục bằng -o.',
    cannotWrite: ({ output, reason }) => `Không ghi được "${output}" (${reason}); tệp cũ, nếu có, vẫn nguyên.`,
    editedSince: ({ output }) =>
      `"${output}" đã được sửa sau khi lập nên không bị ghi đè; hãy ghi ra tên khác bằng -o, hoặc thêm --force nếu muốn thay.`,
    targetUnreadable: ({ output, reason }) =>
      `Đã có tệp "${output}" nhưng không đọc được (${reason}) nên không biết đã có ai sửa chưa; hãy ghi ra tên khác bằng -o, hoặc thêm --force nếu muốn thay.`,
    fileExists: ({ output }) => `Đã có tệp "${output}"; chưa ghi gì, hãy chọn tên khác hoặc thêm --force để thay.`,
    nothingToValidate: () => 'Chưa có gì để kiểm tra; hãy chỉ tệp số liệu, hoặc --template, --templates.',
    stdinTwice: () => 'Đầu vào chuẩn "-" chỉ đọc được một lần; hãy bỏ bớt.',
    refreshNowhere: ({ report }) =>
      `Chưa ghi gì; hãy thêm -o <tệp> để ghi ra tệp mới, hoặc --in-place để thay "${report}" (bản cũ được giữ thành .bak).`,
    refreshTwice: () => '-o và --in-place không đi cùng nhau; hãy bỏ một.',
    refreshStream: () => 'Đầu vào chuẩn không thay tại chỗ được; hãy ghi ra tệp bằng -o.',
    refreshEnding: ({ output, ending }) =>
      `"${output}" phải có đuôi ${ending} như tệp được cập nhật; hãy đổi tên hoặc chỉ một thư mục.`,
    refreshNoFigures: ({ report }) =>
      `Trong "${report}" không còn con số nào mang tên nên không cập nhật được; hãy dùng lệnh verify, lệnh ấy đối chiếu được cả số gõ tay.`,
    refreshUnknown: ({ report, count }) =>
      `"${report}" có ${count} con số mang tên mà số liệu không có; chưa ghi gì, hãy kiểm tra lại tệp số liệu và bộ mẫu (--template), hoặc viết lại các chỗ ấy trong Word rồi bỏ khung của chúng.`,
    diffSides: ({ count }) =>
      `Lệnh diff so sánh một tệp cũ với một tệp mới, ở đây có ${count} tệp; so sánh tổng của nhiều tệp thì đặt "--" giữa các tệp cũ và các tệp mới.`,
    unitsIncomplete: ({ older, newer, acrossReform, way }) =>
      `Không so sánh được: ${acrossReform ? 'từ 01/7/2025 các tỉnh đã sắp xếp lại nên ' : ''}hai bên không cùng địa bàn. Cần thêm tệp số liệu của ${[
        ...(older.length > 0 ? [`${older.join(', ')} (kỳ trước)`] : []),
        ...(newer.length > 0 ? [`${newer.join(', ')} (kỳ sau)`] : []),
      ].join(
        ' và của ',
      )}${{ diff: '; ghi: bhxh-report diff <tệp cũ...> -- <tệp mới...>', against: '; ghi: --against <tệp> một lần cho mỗi tệp', page: '.' }[way]}`,
    unitsOverlap: ({ first, second }) =>
      `Không cộng được: ${first} và ${second} có phần địa bàn trùng nhau; hãy bỏ một tệp.`,
    unitsReformed: ({ level }) =>
      level === 'district'
        ? 'Không so sánh được: cấp huyện kết thúc từ 01/7/2025, số liệu trước và sau ngày đó không cùng địa bàn.'
        : 'Không so sánh được: xã, phường được sắp xếp lại từ 01/7/2025, cùng tên nhưng không cùng địa bàn.',
    unitEnded: ({ file, unit, date, since, now }) =>
      `Không so sánh được: "${file}" ghi số liệu của ${unit} vào ngày ${date}, nhưng từ ${since} không còn đơn vị này${now.length === 0 ? '' : `, địa bàn nay thuộc ${now.join(', ')}`}; hãy sửa tên đơn vị, kỳ báo cáo hoặc ngày của số liệu (asOf).`,
    unitsDiffer: () =>
      'Không so sánh được: tổng các đơn vị ở một bên không phải là địa bàn của bên kia; hãy kiểm tra lại các tệp.',
    againstNotEarlier: () =>
      'Không lập được phần so sánh: tệp của --against không phải của kỳ trước kỳ báo cáo; hãy ghi tệp của kỳ trước.',
    againstMissing: ({ document }) =>
      `"${document}" được lập với --against nên có cả số liệu của kỳ trước; hãy ghi thêm --against <tệp> với tệp số liệu của kỳ ấy, mỗi tệp một lần như khi lập.`,
    periodsMixed: ({ files }) =>
      `Không cộng được: ${files.join(', ')} không cùng kỳ báo cáo; mỗi bên phải cùng một kỳ.`,
    outputName: ({ output }) =>
      `Windows không ghi được tệp tên "${output}": tên dành cho thiết bị (con, nul, …), có một trong các dấu : < > " | ? *, hoặc kết thúc bằng dấu chấm, dấu cách; hãy chọn tên khác.`,
    folderUnreadable: ({ directory, reason }) =>
      `Không xem được trong thư mục "${directory}" có những tệp nào (${reason}); hãy kiểm tra quyền đọc.`,
    twoOutputs: () =>
      'Kết quả và tóm tắt json không cùng in ra đầu ra chuẩn được; hãy ghi kết quả vào tệp bằng -o, hoặc bỏ --format json.',
    seeHelp: ({ command }) => `Xem cách dùng: ${command} --help`,
  },
  built: ({ input, outputs, figures, warnings, missing }) =>
    `${input} → ${outputs.join(', ')} (${missing > 0 ? `bản nháp, còn thiếu ${missing} mục; ` : ''}${figures} số liệu${warnings > 0 ? `, ${warnings} cảnh báo` : ''})`,
  missing: {
    head: ({ file, count }) => `${file}: còn thiếu ${count} mục, hãy điền:`,
    place: ({ line, name, about }) => `${String(line).padStart(5)} | ${name} (${about})`,
    more: ({ count }) => `      | … và ${count} mục nữa`,
  },
  moreFindings: ({ file, count, errors }) =>
    `${file}: còn ${countVi(count)} điểm nữa${errors > 0 && errors < count ? `, trong đó có ${countVi(errors)} lỗi` : errors > 0 ? ', đều là lỗi' : ''}, không in ra đây; hãy sửa những điểm trên rồi chạy lại.`,
  moreInJson: ({ listed: shown, count }) =>
    `Kết quả JSON chỉ ghi ${countVi(shown)} mục đầu trong ${countVi(count)} mục.`,
  valid: ({ file, warnings }) => `${file}: đạt${warnings > 0 ? `, có ${countVi(warnings)} cảnh báo` : ''}`,
  ...nextMessagesVi,
  ...serveMessagesVi,
  ...tallyMessagesVi,
  ejected: ({ set, directory, count, docx }) =>
    `${set} → ${directory} (${count} mẫu); sửa mẫu rồi lập báo cáo với ${docx ? '--template <tệp đã sửa>' : `--templates "${directory.replace(/(?<=[^\\/:])[\\/]+$/, '')}"`}`,
  templatesValid: ({ count }) => `${count} mẫu: đạt`,
  notBuilt: (args) => `${args.file}: ${faults(args)}, chưa lập báo cáo`,
  notValid: (args) =>
    `${args.file}: ${args.errors === 0 && args.missing > 0 ? 'chưa đủ' : 'chưa đạt'}, ${faults(args)}`,
  reasons: {
    access: 'không có quyền',
    readOnly: 'ổ đĩa chỉ cho đọc',
    full: 'ổ đĩa đã đầy',
    inUse: 'tệp đang mở trong chương trình khác',
    nameTooLong: 'tên tệp quá dài',
    directory: 'đó là thư mục',
    notDirectory: 'trong đường dẫn có một tệp ở chỗ của thư mục',
    nowhere: 'không có thư mục mà tên này hoặc liên kết này dẫn tới',
    loop: 'các liên kết dẫn vòng tròn',
    unread: 'đó là ống dẫn (pipe) không có chương trình nào đọc',
  },
  comparedUnits: () =>
    'Lưu ý: hai tệp là của hai đơn vị khác nhau; chênh lệch không phải là tăng, giảm theo thời gian.',
  comparedBackwards: () =>
    'Lưu ý: tệp thứ nhất là kỳ sau, tệp thứ hai là kỳ trước; tăng, giảm được tính theo thứ tự đã ghi.',
  stopped: ({ written, last, allDone }) =>
    last === null
      ? 'Đã dừng theo yêu cầu; chưa ghi tệp nào.'
      : `Đã dừng theo yêu cầu; ${written} tệp đã ghi trọn vẹn, tệp cuối là "${last}"${allDone ? '' : ', phần còn lại chưa làm'}.`,
  folderGone: () => 'Thư mục đang làm việc không còn nữa; hãy chuyển sang thư mục khác rồi chạy lại.',
  internal: ({ message }) =>
    `Lỗi của chính bhxh-report, không phải của số liệu: ${message}. Xin gửi tệp số liệu và dòng này cho người phát triển.`,
};
