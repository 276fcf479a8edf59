/** The sentence with which the built-in report begins. */
export const OWN_LEAD = {
  pattern:
    '[Thực hiện {resolution^}, ]{issuer} báo cáo {subject*}[ (<từ {from@} đến <nay, số liệu đến {to@}{running=true}|{to@}>|{from@}>[; {*}])| (số liệu cộng từ {*})] như sau:',
  where: {
    resolution: /^\p{Lu}[\p{L} ]+(?: số |,? (?:ngày|tháng|năm) | của | về |$)/u,
    subject: /^(?!.*\((?:từ|ngày|tháng|năm) [^)]*\)$)/u,
  },
  example:
    'Thực hiện Nghị quyết số 28-NQ/TW, ngày 23/5/2018 của Ban Chấp hành Trung ương khóa XII, BHXH tỉnh báo cáo kết quả tuyên truyền (từ tháng 7/2018 đến nay, số liệu đến ngày 31/12/2019) như sau:',
} as const;
