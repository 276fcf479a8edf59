import type { Item } from '../works/readEvents.js';
import type { Section } from './headings.js';

/** A sentence that says one thing, with gaps for what it says; how gaps are written: pattern/readPattern.ts. */
export interface SentenceRule {
  readonly key: Item['key'];
  /** Only under these headings; of any document where it is left out. */
  readonly under?: readonly Section[];
  readonly pattern: string;
  /** Words that a gap takes only if they are such. */
  readonly where?: Readonly<Record<string, RegExp>>;
  /** What the sentence says without saying it. */
  readonly fixed?: Readonly<Record<string, string>>;
  readonly example: string;
}

const POSITION = /^(?:Quyền )?(?:Phó )?(?:Giám đốc|Trưởng|Bí thư|Chủ tịch|Chánh|Ủy viên|Thường trực)[^,]*$/u;
const SPEAKER = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{Ll}+$|${POSITION.source}`, 'u');
/** In one's own words: speech between marks is no one else's sentence. */
const RETOLD = /^[^“"]/u;
const HEAD =
  '(?:đồng chí |ông |bà )?(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Giám đốc|Phó Giám đốc|Trưởng|Phó Trưởng)';
const BODY =
  /^(?:UBND|HĐND|Ủy ban|Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|Đảng ủy|Ban |BHXH|Bảo hiểm xã hội|Sở |Tỉnh|Huyện|Thành phố|các |Các )/u;
const COMMITTEE =
  /^(?:Ban Chỉ đạo|Ban chỉ đạo|Tổ (?:công tác|giám sát|tuyên truyền)|tổ (?:công tác|giám sát|tuyên truyền))/u;
const MEETING = /^(?:các |một số )?(?:hội nghị|cuộc họp|buổi) (?:báo cáo viên|giao ban)|^giao ban/u;

/** Sentences that are understood in every document; the first row that fits. */
export const SENTENCES: readonly SentenceRule[] = [
  {
    key: 'committees',
    pattern:
      '[{advisedBy} <đã tham mưu|tham mưu>[ cho] ]{founder}[ đã][ ban hành {decision^}[ về][ việc]] <thành lập|kiện toàn> {name}[, do {head} làm Trưởng ban][ (theo {decision^})]',
    where: {
      founder: BODY,
      advisedBy: BODY,
      name: COMMITTEE,
      head: new RegExp(`^${HEAD}`, 'u'),
      decision: /^(?:Quyết định|quyết định)/u,
    },
    example:
      'BHXH huyện đã tham mưu UBND huyện thành lập Ban Chỉ đạo phát triển BHXH, do Phó Chủ tịch UBND huyện làm Trưởng ban.',
  },
  {
    key: 'quotes',
    pattern: 'Theo đồng chí {speaker}[, {position}], {says}',
    where: { speaker: SPEAKER, position: POSITION, says: RETOLD },
    example: 'Theo đồng chí Giám đốc BHXH tỉnh, kinh nghiệm lớn nhất là giao chỉ tiêu đến từng xã.',
  },
  {
    key: 'quotes',
    pattern: '[<Đồng chí|Ông|Bà> ]{speaker}[, {position}][,] cho <biết|rằng><:|,> {says}',
    where: { speaker: SPEAKER, position: POSITION, says: RETOLD },
    example: 'Giám đốc BHXH huyện cho biết, các xã đạt cao nhờ giao chỉ tiêu đến từng thôn.',
  },
  {
    key: 'briefings',
    pattern:
      '[Tại ]{meetings,}, <{host} <đã mời|mời> {speakers,}|{speakers,}> [đã ][thường xuyên ][trực tiếp ]thông tin[, định hướng tuyên truyền] về {content} <cho|đến|tới> {listeners}',
    where: {
      meetings: MEETING,
      host: /^[^,]+$/u,
      speakers: /^(?:lãnh đạo|đại diện|Giám đốc|Phó Giám đốc|BHXH|Bảo hiểm xã hội|đồng chí|cán bộ)/u,
    },
    example:
      'Tại hội nghị báo cáo viên hằng tháng, lãnh đạo BHXH thành phố đã thông tin về chính sách BHXH, BHYT cho đội ngũ báo cáo viên.',
  },
  {
    key: 'staff',
    pattern:
      '[<Hiện nay, |Đến nay, |Toàn tỉnh |Toàn huyện |Toàn ngành |Trên địa bàn tỉnh |Trên địa bàn huyện >][đội ngũ ]<{label} <có|gồm> {count#} {unit}|<có|hiện có> {count#} {label}>[, trong đó [có ]{trained.count#} <người|đồng chí> được tập huấn[ {trained.about}]]',
    where: {
      label:
        /^(?!.*(?: đã | được |tham gia))(?:(?:cộng tác viên|tuyên truyền viên|báo cáo viên|nhân viên (?:đại lý )?thu)[^,;.]{0,40}|(?:viên chức|cán bộ) (?:làm )?(?:công tác )?(?:truyền thông|tuyên truyền)[^,;.]{0,40})$/u,
      unit: /^(?:người|nhân viên|cộng tác viên|đồng chí)$/u,
    },
    example: 'Đội ngũ cộng tác viên truyền thông có 56 người, trong đó 40 người được tập huấn kỹ năng tư vấn.',
  },
];
