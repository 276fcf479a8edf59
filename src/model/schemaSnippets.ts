import { isMap } from './isMap.js';

interface Snippet {
  readonly label: string;
  readonly description: string;
  /** As the YAML extension inserts it; `$1`, `$2` are where the cursor goes, and stay empty. */
  readonly body: unknown;
}

const MEASURE: Snippet = {
  label: 'số và kế hoạch',
  description: 'Con số, và kế hoạch được giao.',
  body: { value: '$1', plan: [{ giver: '$2', year: '$3', value: '$4' }] },
};

/** Where a map is begun with several keys at once: the keys that reports usually give, each an empty place. */
const SNIPPETS: Readonly<Record<string, Snippet>> = {
  'documents[]': {
    label: 'văn bản',
    description: 'Một văn bản: loại, số, ngày, cơ quan ban hành, trích yếu.',
    body: { kind: '$1', number: '$2', date: '$3', issuer: '$4', about: '$5' },
  },
  'conferences[]': {
    label: 'hội nghị',
    description: 'Một loại hội nghị: hình thức, cơ quan tổ chức, số cuộc, số người dự.',
    body: { form: '$1', organisers: ['$2'], count: '$3', attendance: { total: '$4' } },
  },
  'media[]': {
    label: 'báo, đài',
    description: 'Tin, bài của một hay nhiều báo, đài.',
    body: { group: '$1', outlets: ['$2'], items: [{ form: '$3', count: '$4' }] },
  },
  'materials[]': { label: 'tài liệu', description: 'Tài liệu, ấn phẩm.', body: { form: '$1', count: '$2' } },
  'participants.compulsory': MEASURE,
  'participants.voluntary': MEASURE,
  'participants.health': MEASURE,
  'participants.unemployment': MEASURE,
  'places[]': {
    label: 'theo địa phương',
    description: 'Một loại số của từng huyện, xã, đơn vị.',
    body: { label: '$1', giver: '$2', year: '$3', rows: [{ name: '$4', value: '$5', plan: '$6' }] },
  },
  'participants.rates[]': {
    label: 'tỷ lệ',
    description: 'Tỷ lệ bao phủ: tên, phần trăm, của tổng thể nào.',
    body: { label: '$1', percent: '$2', of: '$3' },
  },
};

/** The schema with its snippets, each at the place that it is named by. */
export function withSnippets(schema: object): object {
  return Object.entries(SNIPPETS).reduce<object>((whole, [place, snippet]) => {
    const steps = place.split(/\.|(?=\[\])/).flatMap((step) => (step === '[]' ? ['items'] : ['properties', step]));
    return replaced(whole, steps, snippet);
  }, schema);
}

function replaced(here: unknown, [step, ...rest]: readonly string[], snippet: Snippet): object {
  if (!isMap(here)) throw new Error(`The schema has no place for the snippet "${snippet.label}"`);
  if (step === undefined) return { ...here, defaultSnippets: [snippet] };
  return { ...here, [step]: replaced(here[step], rest, snippet) };
}
