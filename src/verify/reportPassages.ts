import type { Control, Passage, Place } from '../readers/readDocument.js';
import { headingWords } from '../report/headingWords.js';
import type { Block, Inline, Report } from '../report/tree.js';

interface Line {
  readonly inlines: readonly Inline[];
  readonly region: Place['region'];
  readonly heading: string | null;
  readonly row?: number;
}

/** The report as a document that nobody has touched: the same words in the same order, each figure in its control. */
export function reportPassages(report: Report): readonly Passage[] {
  const { letterhead, kind, subject, addressees, body, recipients, appendices } = report;
  const frame = [letterhead.number, letterhead.placeAndDate, words(kind), subject, ...addressees.map(words)];
  const lines = [
    ...frame.map(outside),
    ...bodyLines(body),
    ...recipients.map(words).map(outside),
    ...appendices.flatMap(({ label, title, reference, body: own }) => [
      ...[words(label), title, reference].map(outside),
      ...bodyLines(own),
    ]),
  ];
  return lines.map((line, index) => passageOf(line, index + 1));
}

function bodyLines(blocks: readonly Block[]): readonly Line[] {
  let heading: string | null = null;
  let row = 0;
  return blocks.flatMap((block): readonly Line[] => {
    switch (block.type) {
      case 'heading': {
        const inlines = headingWords(block);
        heading = textAndControls(inlines).text;
        return [{ inlines, region: 'body', heading }];
      }
      case 'paragraph':
        return [{ inlines: block.children, region: 'body', heading }];
      case 'list':
        return block.items.map((item) => ({ inlines: [...words('- '), ...item], region: 'body', heading }));
      case 'table': {
        const caption =
          block.caption === undefined ? [] : [{ inlines: block.caption, region: 'body' as const, heading }];
        const cells = [block.header, ...block.rows].flatMap((own) => {
          row += 1;
          return own.map((inlines): Line => ({ inlines, region: 'table', heading, row }));
        });
        return [...caption, ...cells];
      }
      // Its caption; what is drawn stands in a table.
      case 'chart':
        return [
          { inlines: [...block.title, ...words(block.unit === '' ? '' : ` (${block.unit})`)], region: 'body', heading },
        ];
    }
  });
}

function words(value: string): readonly Inline[] {
  return [{ type: 'text', value }];
}

function outside(inlines: readonly Inline[]): Line {
  return { inlines, region: 'body', heading: null };
}

function passageOf({ inlines, region, heading, row }: Line, paragraph: number): Passage {
  return { place: { region, paragraph, heading }, ...textAndControls(inlines), ...(row === undefined ? {} : { row }) };
}

function textAndControls(inlines: readonly Inline[]): Pick<Passage, 'text' | 'controls'> {
  const controls: Control[] = [];
  let text = '';
  const put = (inline: Inline): void => {
    if (inline.type === 'strong' || inline.type === 'emphasis') {
      inline.children.forEach(put);
      return;
    }
    const said = inline.type === 'text' ? inline.value : inline.text;
    if (inline.type === 'figure') controls.push({ id: inline.id, start: text.length, end: text.length + said.length });
    text += said;
  };
  inlines.forEach(put);
  return { text, controls };
}
