import type { Finding } from '../diagnostics/finding.js';
import { LIMITS } from '../diagnostics/limits.js';
import type { Summary } from '../indicators/summarise.js';
import type { UnitYear } from '../model/schema/unitYear.js';
import { lastDay } from '../quantity/date/printDate.js';
import { figureNodes, figureNodesIn } from './figureNodes.js';
import { finishBody, numberedSections } from './finishBody.js';
import { type Abbreviation, introduceAbbreviations } from './introduceAbbreviations.js';
import { frameOf, type ReportFrame } from './letterhead.js';
import { letterheadFigures } from './letterheadFigures.js';
import { letterheadView } from './letterheadView.js';
import { createNarrator, type Narrator } from './narrative.js';
import { plainText } from './plainText.js';
import { printedFigures } from './printedFigures.js';
import type { Profile, ProfileChoice } from './profile/profile.js';
import type { RenderData } from './template/helpers.js';
import type { UnnumberedBlock } from './template/parseMarkup.js';
import type { FilledWord, Renderer } from './template/renderer.js';
import { tallyOfNone } from './template/tallyOfNone.js';
import { createTokens } from './template/tokens.js';
import { viewOf } from './template/view.js';
import type { Block, Inline, Report } from './tree.js';
import { lowerFirst, upperFirst } from './vietnamese/changeFirstLetter.js';

export interface Composed {
  /** Null where the findings hold an error. */
  readonly report: Report | null;
  /** The Word file, where the report was made with a template of that kind. */
  readonly filled: FilledWord | null;
  readonly findings: readonly Finding[];
}

const NONE = { report: null, filled: null };

export interface Composing {
  readonly model: UnitYear;
  readonly summary: Summary;
  readonly renderer: Renderer;
  readonly profile: Profile;
  /** Something is still missing: the report says that it is a draft. */
  readonly draft: boolean;
  /** Sentences of the program behind the numbered parts, each a paragraph of its own. */
  readonly mentions?: readonly string[];
}

/** Model and figures, through the templates, to the report that all writers print. */
export function compose({ model, summary, renderer, profile, draft, mentions = [] }: Composing): Composed {
  const { family } = profile;
  const figures = new Map(summary.figures);
  const narrator = createNarrator(
    summary,
    (figure) => figures.set(figure.id, figure),
    () => draft,
  );
  const borrowed = borrowedLetterhead(model, family);
  if (narrator.findings.length > 0) return { ...NONE, findings: [...narrator.findings, ...borrowed] };

  const tokens = createTokens();
  const view = viewOf(summary, family, tokens, narrator.say);
  const data = (): RenderData => ({ tokens, cited: new Set(), commaBeforeDate: profile.commaBeforeDate });
  const subjectBlocks = renderer.subject(view, data());
  if (subjectBlocks === null) return { ...NONE, findings: [TOO_MUCH, ...borrowed] };
  const subject = subjectLine(subjectBlocks, profile);
  const frame = frameOf(model.report[family] ?? model.report, profile, draft);
  const whole = { ...view, letterhead: letterheadView(frame, subject, tokens) };
  const finished = (blocks: readonly UnnumberedBlock[]): readonly Block[] =>
    introduceAbbreviations(finishBody(blocks, profile.textEnd, mentions), abbreviationsOf(summary, narrator));
  const filled = renderer.word?.(whole, data(), (blocks, isReport) =>
    isReport ? finished(blocks) : numberedSections(blocks),
  );
  const blocks = filled === undefined ? renderer.report(whole, data()) : [];
  if (blocks === null || filled === null) return { ...NONE, findings: [TOO_MUCH, ...borrowed] };
  const body = filled?.body ?? finished(blocks);
  for (const figure of [...letterheadFigures(model.report, family), ...Object.values(tallyOfNone(summary))])
    figures.set(figure.id, figure);
  const { number, placeAndDate } = frame.letterhead;
  const printed = [
    // A Word template prints of these what it names.
    ...(filled === undefined ? figureNodes([...number, ...placeAndDate, ...subject]) : []),
    ...body.flatMap(figureNodesIn),
  ];
  const words = filled === undefined ? { ...frame, subject } : { ...wordless(frame), subject: [] };
  const report: Report = {
    profile,
    title: `Báo cáo ${plainText(lowerFirst(subject))}`,
    periodEnd: lastDay(model.period.to),
    twoSided: model.report.twoSided ?? false,
    ...words,
    body,
    appendices: [],
    figures: printedFigures(printed, figures),
  };
  return { report, filled: filled ?? null, findings: borrowed };
}

/** About the report as a whole: it stands in no line of the data. */
const TOO_MUCH: Finding = {
  code: 'template-too-much',
  path: [],
  range: [0, 0],
  args: { what: 'steps', limit: LIMITS.template.steps },
};

/** A letterhead and signature written for the other profile are used, and said to be. */
function borrowedLetterhead({ report }: UnitYear, choice: ProfileChoice): readonly Finding[] {
  if (choice === report.profile || report[choice] !== undefined) return [];
  return [{ code: 'letterhead-borrowed', path: ['report', 'profile'], args: { profile: choice, own: report.profile } }];
}

/** A Word template has a letterhead of its own, which stands in the body with the rest. */
function wordless(frame: ReportFrame): ReportFrame {
  const { letterhead } = frame;
  // Each piece stays one: appendices cite the number and the day without what stands before them.
  const plain = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.map((one) => ({ type: 'text', value: plainText([one]) }));
  const number = plain(letterhead.number);
  return {
    ...frame,
    letterhead: { ...letterhead, number, placeAndDate: plain(letterhead.placeAndDate) },
    addressees: [],
    recipients: [],
  };
}

function subjectLine(blocks: readonly UnnumberedBlock[], { subjectBegins }: Profile): readonly Inline[] {
  const line = blocks.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
  return subjectBegins === 'lower' ? lowerFirst(line) : upperFirst(line);
}

function abbreviationsOf({ unit: { abbreviations = [] } }: Summary, { say }: Narrator): readonly Abbreviation[] {
  return abbreviations.map(({ short, full }) => ({ short: say(short), full: say(full) }));
}
