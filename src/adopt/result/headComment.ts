import type { Passage } from '../../readers/readDocument.js';
import type { AdoptedFigure } from './adopted.js';

interface Result {
  readonly figures: readonly AdoptedFigure[];
  readonly unplaced: readonly string[];
  readonly furniture: readonly Pick<Passage, 'text'>[];
  readonly guessed: readonly string[];
}

/** The head of the data file: what is to be looked at, and what went nowhere. */
export function headComment(name: string, { figures, unplaced, furniture, guessed }: Result): string {
  const doubtful = figures.filter(({ fate }) => fate === 'doubtful');
  return [
    'yaml-language-server: $schema=schema.json',
    `Lập từ ${name} bằng bhxh-report adopt. Trên mỗi mục là câu đã đọc; hãy đối chiếu rồi bỏ các ghi chú này.`,
    ...(guessed.length === 0 ? [] : [`Suy ra, văn bản không nói rõ: ${guessed.join(', ')}.`]),
    ...list(
      'Con số còn ngờ:',
      doubtful.map(
        ({ found, home, alternatives }) => `${found}: ${home ?? ''}; cũng có thể là ${alternatives.join(', ')}`,
      ),
    ),
    ...list('Câu chưa có chỗ trong tệp:', unplaced),
    ...list(
      'Phần của trang web, đã bỏ:',
      furniture.map(({ text }) => text.replace(/\s+/gu, ' ').trim().slice(0, 120)),
    ),
  ].join('\n');
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)];
}
