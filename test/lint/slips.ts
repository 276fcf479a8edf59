import type { ProfileChoice } from '../../src/report/profile/profile.js';

/** A slip an editor or a careless program could make, and the rule that must notice it. */
export interface Mutation {
  readonly rule: string;
  /** The two guidelines of the Party share their rules. */
  readonly family: ProfileChoice;
  readonly part: string;
  readonly change: (xml: string) => string;
}

const STATE = 'state';
const PARTY = 'party';
const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

function mutation(rule: string, family: ProfileChoice, part: string, from: string | RegExp, to: string): Mutation {
  return { rule, family, part, change: (xml) => xml.replace(from, to) };
}

/** Changes a piece of one style only. */
function inStyle(rule: string, family: ProfileChoice, id: string, from: string | RegExp, to: string): Mutation {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's');
  return { rule, family, part: STYLES, change: (xml) => xml.replace(style, (whole) => whole.replace(from, to)) };
}

/** Changes the nth drawn line (from 0): its length. */
function lineLength(rule: string, family: ProfileChoice, index: number, factor: number): Mutation {
  let at = -1;
  const change = (xml: string): string => {
    at = -1;
    return xml.replace(/<wp:extent cx="(\d+)"/g, (whole, cx: string) => {
      at += 1;
      return at === index ? `<wp:extent cx="${Math.round(Number(cx) * factor)}"` : whole;
    });
  };
  return { rule, family, part: DOCUMENT, change };
}

/** The first page has the header of the others. */
function firstPageAsOthers(rule: string, family: ProfileChoice): Mutation {
  const change = (xml: string): string => {
    const [, usual = ''] = /<w:headerReference w:type="default" r:id="([^"]+)"/.exec(xml) ?? [];
    return xml.replace(/(<w:headerReference w:type="first" r:id=")[^"]+/, `$1${usual}`);
  };
  return { rule, family, part: DOCUMENT, change };
}

const PAGE: readonly Mutation[] = [
  mutation('PG-01', STATE, DOCUMENT, 'w:w="11906"', 'w:w="12240"'),
  mutation('PG-01', PARTY, DOCUMENT, 'w:orient="portrait"', 'w:orient="landscape"'),
  mutation('PG-02', STATE, DOCUMENT, 'w:left="1701"', 'w:left="1440"'),
  mutation('PG-03', PARTY, DOCUMENT, 'w:right="850"', 'w:right="1134"'),
  mutation('PG-04', STATE, DOCUMENT, '<w:titlePg/>', ''),
  firstPageAsOthers('PG-04', PARTY),
  inStyle('PG-04', STATE, 'Header', 'w:val="center"', 'w:val="right"'),
  inStyle('PG-05', STATE, 'Header', 'w:val="28"', 'w:val="22"'),
  mutation('PG-05', PARTY, DOCUMENT, 'w:header="567"', 'w:header="720"'),
  mutation('FT-01', STATE, STYLES, 'w:hAnsi="Times New Roman"', 'w:hAnsi="Arial"'),
  mutation('FT-01', PARTY, DOCUMENT, '<w:t ', '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr><w:t '),
  mutation('FT-02', STATE, STYLES, 'w:val="000000"', 'w:val="0000FF"'),
  mutation('FT-02', PARTY, DOCUMENT, '<w:t ', '<w:rPr><w:color w:val="C00000"/></w:rPr><w:t '),
  mutation('FT-05', PARTY, DOCUMENT, '<w:t ', '<w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t '),
  mutation('FT-05', STATE, DOCUMENT, '<w:t ', '<w:rPr><w:highlight w:val="green"/></w:rPr><w:t '),
  mutation('FT-03', STATE, DOCUMENT, 'Đã tổ', 'Đa\u0303 tổ'),
  inStyle('FT-04', PARTY, 'TableText', 'w:val="24"', 'w:val="26"'),
  inStyle('FT-04', STATE, 'TableText', 'w:val="26"', 'w:val="20"'),
];

const LETTERHEAD: readonly Mutation[] = [
  mutation('HD-01', STATE, DOCUMENT, '<w:insideV w:val="none"', '<w:insideV w:val="single"'),
  mutation('HD-01', PARTY, DOCUMENT, '<w:left w:val="none"', '<w:left w:val="single"'),
  mutation('HD-02', STATE, DOCUMENT, 'CỘNG HÒA', 'CỘNG HOÀ '),
  mutation('HD-03', STATE, DOCUMENT, 'Độc lập - Tự do', 'Độc lập – Tự do'),
  lineLength('HD-04', STATE, 1, 0.9),
  lineLength('HD-05', PARTY, 0, 1.1),
  mutation('HD-05', PARTY, DOCUMENT, '<w:sz w:val="30"/>', '<w:sz w:val="28"/>'),
  mutation(
    'HD-06',
    PARTY,
    DOCUMENT,
    '<w:t xml:space="preserve">TỈNH ỦY BÌNH PHƯỚC',
    '<w:t>Độc lập - Tự do - Hạnh phúc',
  ),
  mutation('HD-06', STATE, DOCUMENT, 'BẢO HIỂM XÃ HỘI VIỆT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'),
  mutation('HD-07', STATE, DOCUMENT, 'BẢO HIỂM XÃ HỘI VIỆT NAM', 'Bảo hiểm xã hội Việt Nam'),
  inStyle('HD-07', PARTY, 'ParentBody', '<w:sz ', '<w:b/><w:sz '),
  inStyle('HD-08', STATE, 'IssuingBody', '<w:b/>', ''),
  inStyle('HD-08', PARTY, 'IssuingBody', 'w:val="28"', 'w:val="26"'),
  lineLength('HD-09', STATE, 0, 1.3),
  mutation('HD-09', STATE, DOCUMENT, '<wp:align>center', '<wp:align>left'),
  mutation('HD-10', PARTY, DOCUMENT, '>*<', '>-<'),
  mutation('NO-01', STATE, DOCUMENT, '>Số: <', '>Số <'),
  mutation('NO-01', STATE, DOCUMENT, '>15/BC', '>5/BC'),
  mutation('NO-02', PARTY, DOCUMENT, '>Số <', '>Số: <'),
  mutation('NO-02', PARTY, DOCUMENT, '15-BC/', '15/BC-'),
  mutation('NO-03', STATE, DOCUMENT, '15/BC', '15/ BC'),
  mutation('NO-03', PARTY, DOCUMENT, '15-BC', '15–BC'),
  mutation('DT-01', STATE, DOCUMENT, 'tháng 01 năm', 'tháng 1 năm'),
  mutation('DT-01', PARTY, DOCUMENT, 'ngày 05 tháng 01', 'ngày 31 tháng 4'),
  inStyle('DT-01', STATE, 'PlaceAndDate', '<w:i/>', ''),
];

const BODY: readonly Mutation[] = [
  inStyle('TL-01', STATE, 'Title', 'w:val="28"', 'w:val="56"'),
  mutation('TL-01', PARTY, DOCUMENT, 'BÁO CÁO', 'Báo cáo'),
  inStyle('TL-02', STATE, 'Subtitle', '<w:b/>', ''),
  inStyle('TL-02', PARTY, 'Subtitle', 'w:val="center"', 'w:val="left"'),
  mutation('TL-03', STATE, DOCUMENT, '>Kết quả <', '>kết quả <'),
  mutation('TL-03', PARTY, DOCUMENT, '>kết quả <', '>Kết quả <'),
  lineLength('TL-04', STATE, 2, 0.7),
  mutation('TL-05', PARTY, DOCUMENT, '>-----<', '>----<'),
  mutation('KG-01', STATE, DOCUMENT, 'Kính gửi:', 'Kính gửi'),
  mutation('KG-02', PARTY, DOCUMENT, '>Kết quả cụ thể', '>Kính gửi: '),
  inStyle('BD-01', STATE, 'BodyText', 'w:val="both"', 'w:val="left"'),
  mutation(
    'BD-01',
    PARTY,
    DOCUMENT,
    '<w:pStyle w:val="BodyText"/>',
    '<w:pStyle w:val="BodyText"/><w:jc w:val="left"/>',
  ),
  inStyle('BD-02', STATE, 'BodyText', 'w:val="28"', 'w:val="24"'),
  inStyle('BD-02', PARTY, 'BodyText', '<w:sz ', '<w:b/><w:sz '),
  inStyle('BD-08', STATE, 'Heading2', '<w:b/>', ''),
  inStyle('BD-07', STATE, 'Heading2', '<w:b/>', '<w:b/><w:sz w:val="26"/>'),
  inStyle('BD-07', PARTY, 'Heading2', '<w:b/>', '<w:b/><w:sz w:val="30"/>'),
  mutation('BD-09', PARTY, DOCUMENT, 'báo cáo kết quả năm 2019.', 'báo cáo kết quả năm 2019./.'),
  inStyle('BD-03', STATE, 'BodyText', 'w:firstLine="567"', 'w:firstLine="360"'),
  inStyle('BD-03', PARTY, 'BodyText', 'w:firstLine="567"', 'w:firstLine="720"'),
  inStyle('BD-04', STATE, 'BodyText', 'w:before="120"', 'w:before="60"'),
  inStyle('BD-04', PARTY, 'BodyText', 'w:before="120"', 'w:before="0"'),
  inStyle('BD-05', STATE, 'BodyText', 'w:line="276"', 'w:line="480"'),
  inStyle('BD-06', PARTY, 'BodyText', 'w:lineRule="exact"', 'w:lineRule="atLeast"'),
  mutation('NB-01', STATE, DOCUMENT, '837.727', '837.7%'),
  mutation('NB-01', PARTY, DOCUMENT, '837.727', '1,837,727'),
];

const END: readonly Mutation[] = [
  mutation('SG-01', STATE, DOCUMENT, /<w:cantSplit\/>(?!.*<w:cantSplit\/>)/s, ''),
  inStyle('SG-01', PARTY, 'SignatureAuthority', '<w:keepNext/>', ''),
  inStyle('SG-01', STATE, 'RecipientsLabel', '<w:keepNext/>', '<w:keepNext/><w:spacing w:before="120"/>'),
  mutation('SG-01', PARTY, DOCUMENT, /<w:keepNext\/>(?!.*<w:keepNext\/>)/s, ''),
  mutation('SG-02', STATE, DOCUMENT, 'KT. GIÁM ĐỐC', 'K/T GIÁM ĐỐC'),
  mutation('SG-03', PARTY, DOCUMENT, 'K/T TRƯỞNG BAN', 'KT. TRƯỞNG BAN'),
  inStyle('SG-04', STATE, 'SignatureTitle', /<w:b\/>/, ''),
  inStyle('SG-04', PARTY, 'SignatureTitle', '<w:b w:val="false"/>', '<w:b/>'),
  mutation('SG-05', STATE, DOCUMENT, 'Nguyễn Văn A', 'TS. Nguyễn Văn A'),
  mutation('SG-05', PARTY, DOCUMENT, 'Nguyễn Văn A', 'NGUYỄN VĂN A'),
  inStyle('NN-01', STATE, 'RecipientsLabel', '<w:i/>', ''),
  inStyle('NN-02', PARTY, 'RecipientsLabel', /<w:u [^>]*>/, ''),
  mutation('NN-03', STATE, DOCUMENT, '- Như trên;', '- Như trên,'),
  mutation('NN-03', STATE, DOCUMENT, '- Như trên;', '- Tỉnh ủy;'),
  inStyle('NN-03', STATE, 'Recipients', 'w:val="22"', 'w:val="24"'),
  mutation('NN-04', PARTY, DOCUMENT, '- Lưu Văn phòng', '- Lưu: VT, Văn phòng'),
];

/** Tried on a report with an appendix: what stands last in the file stands there. */
export const APPENDIX_MUTATIONS: readonly Mutation[] = [
  inStyle('PL-01', STATE, 'AppendixLabel', '<w:b/>', ''),
  mutation('PL-01', STATE, DOCUMENT, 'KẾT QUẢ CỦA', 'Kết quả của'),
  mutation('PL-01', STATE, DOCUMENT, '>Phụ lục<', '>Phụ lục I<'),
  lineLength('PL-01', STATE, 3, 2),
  mutation('PL-02', PARTY, DOCUMENT, '>Phụ lục<', '>PHỤ LỤC 01<'),
  mutation('PL-02', PARTY, DOCUMENT, '>(Kèm theo', '>Kèm theo'),
  mutation('PL-02', PARTY, DOCUMENT, /-----(?!.*-----)/s, '---'),
  mutation('PL-03', STATE, DOCUMENT, /<w:pgNumType w:start="1"\/>(?!.*<w:pgNumType)/s, ''),
  mutation('PL-03', PARTY, DOCUMENT, 'tại Phụ lục kèm theo', 'kèm theo'),
  mutation('PL-04', STATE, DOCUMENT, /<w:tblHeader\/>(?!.*<w:tblHeader)/s, ''),
  mutation('PL-04', PARTY, DOCUMENT, /<w:cantSplit\/>(?!.*<w:cantSplit)/s, ''),
  mutation('PG-01', STATE, DOCUMENT, /w:w="11906"(?!.*w:w="11906")/s, 'w:w="12240"'),
  mutation('PG-03', PARTY, DOCUMENT, /w:right="850"(?!.*w:right="850")/s, 'w:right="1134"'),
  mutation('PG-04', STATE, DOCUMENT, /<w:titlePg\/>(?!.*<w:titlePg)/s, ''),
];

export const MUTATIONS: readonly Mutation[] = [...PAGE, ...LETTERHEAD, ...BODY, ...END];
