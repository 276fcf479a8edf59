import type { ConsistencyMessages } from './consistencyMessages.js';

const KEPT = 'báo cáo vẫn in như đã ghi, hãy kiểm tra lại nguồn';

const SIDES = { shortfall: 'còn thiếu', excess: 'vượt' } as const;

export const consistencyMessagesVi: ConsistencyMessages = {
  'coverage-disagrees': ({ published, computed, value, of, denominator }) =>
    `Tỷ lệ công bố ${published} (${of}) không khớp với ${value} trên ${denominator} (tính ra ${computed}); ${KEPT}.`,
  'rate-over-100': ({ percent, of }) => `${percent} (${of}) vượt quá 100%, tỷ lệ này không thể quá 100%; ${KEPT}.`,
  'rate-two-homes': ({ label, home }) =>
    `"${label}" đã ghi ở ${home}, nên báo cáo sẽ in hai lần; hãy chuyển chỉ tiêu, tăng giảm (nếu có) sang đó rồi xóa mục này.`,
  'sum-disagrees': ({ value, parts, sum, declared }) =>
    declared
      ? `Khai là tổng cộng (relation: sum) nhưng ${parts} = ${sum}, không phải ${value}; ${KEPT}, hoặc sửa relation.`
      : `BHXH nói chung là bắt buộc cộng tự nguyện, nhưng ${parts} = ${sum}, không phải ${value}; ${KEPT}, hoặc ghi relation: part nếu còn nhóm khác.`,
  'part-exceeds-whole': ({ label, part, whole }) =>
    `Phần "${label}" là ${part}, lớn hơn cả tổng thể ${whole} mà nó nằm trong; ${KEPT}.`,
  'parts-exceed-whole': ({ parts, sum, whole }) =>
    `Các phần cộng lại (${parts} = ${sum}) lớn hơn tổng thể ${whole}; ${KEPT}.`,
  'place-empty': ({ name }) =>
    `Chưa ghi gì về "${name}", báo cáo in là chưa có số liệu; hãy ghi một trong các khóa value, percent, shortfall, excess, rank, date, state, hoặc bỏ dòng này.`,
  'place-change-unlike': ({ key, value, change }) =>
    `Số "${change}" ở changes.${key} khác loại với "${value}" nên không so được; tỷ lệ tăng, giảm bao nhiêu điểm phần trăm thì ghi kèm dấu %.`,
  'place-plan-unlike': ({ key, value, plan }) =>
    `Kế hoạch "${plan}" khác loại với "${value}" ở ${key} nên không so được; tỷ lệ thực hiện kế hoạch thì ghi ở percent.`,
  'ratio-over-one': ({ text }) => `Trong "${text}" phần đứng trước lớn hơn tổng số đứng sau; ${KEPT}.`,
  'attendance-disagrees': ({ count, each, computed, total }) =>
    `${count} cuộc, mỗi cuộc ${each} người thì tổng số là ${computed}, không phải ${total}; ${KEPT}.`,

  'change-empty': ({ against }) =>
    `Chưa nói tăng, giảm bao nhiêu so với ${against}; hãy ghi direction, value, percent hoặc base, hoặc xóa mục này.`,
  'change-undirected': ({ against }) =>
    `Chưa biết tăng hay giảm so với ${against}, nên không in được; hãy ghi direction là tăng, giảm hoặc bằng.`,
  'change-zero': ({ direction }) => `Ghi "${direction}" mà con số là 0; không thay đổi thì hãy ghi direction: bằng.`,
  'change-equal': ({ difference }) =>
    `Ghi "bằng" mà lại có số chênh lệch ${difference}; hãy sửa direction thành tăng hoặc giảm, hoặc bỏ số chênh lệch.`,
  'change-direction-disagrees': ({ direction, value, base }) =>
    `Ghi "${direction}" nhưng kỳ này là ${value}, kỳ gốc là ${base}; ${KEPT}.`,
  'change-value-disagrees': ({ published, computed, value, base }) =>
    `Số tăng, giảm ${published} không khớp với ${value} so với ${base} (tính ra ${computed}); ${KEPT}.`,
  'change-percent-disagrees': ({ published, computed, value, base, baseGiven }) =>
    `Tỷ lệ tăng, giảm ${published} không khớp với ${value} so với ${base}${baseGiven ? '' : ' (số gốc suy từ số tăng, giảm)'}, tính ra ${computed}; ${KEPT}.`,
  'change-percent-of-zero': ({ percent }) =>
    `Kỳ gốc bằng 0 thì không có tỷ lệ tăng, giảm ${percent}; hãy chỉ ghi số tuyệt đối.`,
  'change-exceeds-value': ({ change, value }) =>
    `Ghi tăng ${change}, nhiều hơn cả con số hiện nay là ${value}; ${KEPT}.`,
  'change-percent-impossible': ({ direction, percent, value }) =>
    `Không có số gốc nguyên nào mà ${direction} ${percent} thành ${value}; ${KEPT}.`,

  'provenance-without-number': ({ key, needed }) =>
    `Ghi ${key} mà mục này không có con số để nói tới, nên không in được; hãy ghi thêm ${needed}, hoặc xóa ${key}.`,
  'date-outside-period': ({ date, from, to }) =>
    `Thời điểm ${date} nằm ngoài kỳ báo cáo (${from} – ${to}); hãy kiểm tra lại thời điểm này hoặc kỳ báo cáo.`,
  'document-before-basis': ({ document, date, basis, basisDate }) =>
    `${document} (${date}) ra trước ${basis} (${basisDate}) mà nó triển khai; hãy kiểm tra lại hai ngày.`,
  'document-after-period': ({ document, date, end }) =>
    `${document} (${date}) ra sau khi kỳ báo cáo kết thúc (${end}); hãy kiểm tra lại ngày hoặc kỳ báo cáo.`,
  'report-before-period-end': ({ date, end }) =>
    `Báo cáo ký ngày ${date}, trước khi kỳ báo cáo kết thúc (${end}); hãy kiểm tra lại hai ngày.`,
  'report-before-document': ({ date, document, documentDate }) =>
    `Báo cáo ký ngày ${date} nhưng viện dẫn ${document} (${documentDate}); hãy kiểm tra lại hai ngày.`,
  'document-two-dates': ({ document, first, second }) =>
    `${document} ở đây ghi ${second}, ở chỗ khác ghi ${first}; hãy kiểm tra lại văn bản gốc.`,
  'document-two-issuers': ({ document, first, second }) =>
    `${document} ở đây do "${second}" ban hành, ở chỗ khác do "${first}" ban hành; hãy kiểm tra lại văn bản gốc.`,

  'plan-percent-unknown': ({ value, plan }) =>
    `Con số "${value}" chỉ là gần đúng nên không tính được tỷ lệ so với kế hoạch ${plan}; hãy ghi percent nếu đã công bố, hoặc ghi số chính xác.`,
  'plan-gap-both': ({ shortfall, excess }) =>
    `Cùng một kế hoạch mà vừa ghi còn thiếu ${shortfall} (shortfall), vừa ghi vượt ${excess} (excess); hãy bỏ một trong hai.`,
  'plan-gap-zero': ({ side, gap }) =>
    `Ghi ${SIDES[side]} ${gap} so với kế hoạch; nếu vừa đúng kế hoạch thì hãy bỏ ${side} và ghi percent: 100%.`,
  'plan-gap-side': ({ side, gap, by, value, against }) =>
    `Ghi ${SIDES[side]} ${gap} so với kế hoạch, nhưng ${by === 'plan' ? `kế hoạch là ${against}, thực hiện là ${value}` : `${value ?? 'kết quả'} bằng ${against} kế hoạch`}; hãy đối chiếu nguồn, sửa hoặc bỏ con số sai.`,
  'plan-gap-disagrees': ({ side, published, computed, by, value, against }) =>
    `Số ${SIDES[side]} công bố ${published} không khớp với ${by === 'plan' ? `${value} so với kế hoạch ${against}` : `${value} bằng ${against} kế hoạch`} (tính ra ${computed}); ${KEPT}.`,
  'plan-two-values': ({ first, second }) =>
    `Cùng một kế hoạch mà ở đây ghi ${second}, ở trên ghi ${first}; hãy xóa bớt một mục, hoặc ghi rõ năm (year), ngày đến hạn (by), tên (name) của từng kế hoạch.`,
  'target-limit-doubtful': ({ label }) =>
    `Chưa rõ "${label}" phải đạt từ mức giao trở lên hay không được vượt mức giao; tạm coi là phải đạt từ mức giao trở lên, hãy ghi limit: tối thiểu hoặc limit: tối đa.`,
  'target-limit-disagrees': ({ limit, wanted }) =>
    `Ghi limit: ${limit} nhưng chỉ tiêu là "${wanted}"; báo cáo theo chữ trong chỉ tiêu, hãy sửa một trong hai.`,
  'target-dated': ({ key }) =>
    `Ghi undated (nguồn không nói thời hạn) mà lại có ${key}; báo cáo theo ${key}, hãy xóa undated.`,
  'goal-without-result': ({ about, year }) =>
    `Mục tiêu "${about}" có mốc ${year} nằm trong kỳ báo cáo nhưng chưa ghi hiện đạt bao nhiêu; hãy thêm current.`,
  'goal-result-twice': ({ value, figure }) => `Đã ghi ${value} lại gọi con số "${figure}"; hãy bỏ value hoặc figure.`,
  'result-without-goal': ({ about, value }) =>
    `"${about}" ghi hiện đạt ${value} nhưng không có mốc nào để so; hãy thêm sets, hoặc chuyển con số này sang participants (tỷ lệ thì rates, số đếm thì groups).`,
  'goal-unlike-result': ({ year, milestone, result }) =>
    `Mốc ${year} là ${milestone}, còn kết quả hiện nay là ${result}: khác loại hoặc khác đơn vị nên không so được, báo cáo sẽ in là chưa đủ căn cứ; hãy ghi hai bên cùng loại (tỷ lệ thì kèm dấu %), hoặc tách thành hai mục tiêu.`,
  'figure-two-values': ({ label, first, second }) =>
    `"${label}" ở đây là ${second}, ở chỗ khác là ${first}; hãy kiểm tra lại nguồn, hoặc ghi tên, ngày (asOf) cho khác nhau.`,

  'sum-of-inexact': ({ text }) =>
    `Số liệu cộng từ "${text}" đơn vị: ở đây phải là một số đếm chính xác, từ 1 trở lên; hãy sửa lại, hoặc bỏ sumOf.`,
  'units-malformed': ({ text, sum }) =>
    sum === null
      ? `Ghi units "${text}" nhưng chưa biết số liệu cộng từ bao nhiêu đơn vị; hãy ghi unit.sumOf (count, unit), hoặc bỏ units.`
      : `units "${text}" phải là a/b với b = ${sum} (unit.sumOf), a không quá b; hãy sửa lại, hoặc bỏ units nếu mọi đơn vị đều có số liệu.`,
  'units-of-some': ({ value, units }) =>
    `${value} chỉ là tổng của ${units} đơn vị nên không so được với kế hoạch, tổng thể của tất cả; báo cáo không đánh giá, hãy bổ sung số liệu các đơn vị còn lại.`,

  'unit-code-disagrees': ({ unit, code, expected }) =>
    `Mã ${code} không phải mã của ${unit} trong kỳ báo cáo (mã đúng là ${expected}); hãy kiểm tra lại mã, tên đơn vị hoặc kỳ báo cáo.`,
  'unit-level-disagrees': ({ unit, expected }) =>
    `Trong kỳ báo cáo không có "${unit}" mà là ${expected}; hãy sửa tên hoặc cấp (level), hoặc kiểm tra lại kỳ báo cáo.`,
  'unit-ended': ({ unit, ended, now }) =>
    `Từ ${ended} không còn ${unit}, địa bàn này nay thuộc ${now.join(', ')}; hãy kiểm tra lại tên đơn vị hoặc kỳ báo cáo.`,
  'unit-ended-before': ({ unit, date, ended, now }) =>
    `Số liệu ghi là của ${unit} vào ${date}, nhưng từ ${ended} không còn đơn vị này${now.length === 0 ? '' : `, địa bàn nay thuộc ${now.join(', ')}`}; hãy kiểm tra lại tên đơn vị, kỳ báo cáo hoặc ngày của số liệu. Số liệu này không so sánh được với kỳ khác.`,
  'year-kept': ({ text, year, id }) =>
    `"${text}" vẫn nêu năm ${year} trong tệp năm sau; ${id === null ? 'hãy sửa ở đó nếu không còn đúng.' : `có câu gọi số liệu này bằng tên ấy nên không tự đổi. Ghi "id: ${id}" cho mục này rồi lập lại: năm được đổi, tên số liệu giữ nguyên.`}`,
  'against-disagrees': ({ published, computed, value, base, file }) =>
    `Công bố ${published}, nhưng từ ${base} (${file}) đến ${value} là ${computed}; báo cáo in số đã công bố, hãy kiểm tra lại hai tệp.`,
};
