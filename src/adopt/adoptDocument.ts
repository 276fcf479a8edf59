import type { Passage, ReadDocument } from '../readers/readDocument.js';
import type { DocumentFormat } from '../readers/readFile.js';
import { writeYaml } from '../source/writeYaml.js';
import { datelineOf } from './frame/datelineOf.js';
import { frameOf } from './frame/frameOf.js';
import { looksOwn } from './own/looksOwn.js';
import { namedFigures } from './own/namedFigures.js';
import { ownData } from './own/ownData.js';
import { ownHeading } from './own/ownHeading.js';
import { type OwnItems, ownItems } from './own/ownItems.js';
import { participantsTree } from './participants/participantsTree.js';
import { placesTables } from './participants/placesTables.js';
import { readMeasures } from './participants/readMeasures.js';
import { tableMeasures, tableRates } from './participants/readTables.js';
import { tableRows } from './participants/tableRows.js';
import { composed } from './read/composed.js';
import { leaveFurniture } from './read/leaveFurniture.js';
import { numbersOfOne } from './read/numbersApart.js';
import { isOurs, numbersElsewhere } from './read/numbersElsewhere.js';
import { offTopic } from './read/offTopic.js';
import { ofOtherTimes } from './read/ofOtherTimes.js';
import type { SaidSpot } from './read/said.js';
import { sentencesOf } from './read/sentencesOf.js';
import type { AdoptedFigure } from './result/adopted.js';
import { assemble, dataOf } from './result/assemble.js';
import { createClaims } from './result/claims.js';
import { createIds } from './result/factOf.js';
import { factsOf } from './result/factsOf.js';
import { headComment } from './result/headComment.js';
import { isToldOnly, narrativesOf } from './result/narrativesOf.js';
import { unplacedIn } from './result/unplacedIn.js';
import { withoutErrors } from './result/withoutErrors.js';
import { numbersIn } from './tree.js';
import { worksIn } from './works/worksIn.js';

/** What a document gave. */
export interface Adopted {
  /** A data file. */
  readonly text: string;
  /** Every number of the document, and where it went. */
  readonly figures: readonly AdoptedFigure[];
  /** Sentences that say nothing that the data have a key for; they stand in the head of the file. */
  readonly unplaced: readonly string[];
  /** What the web page prints round the article. */
  readonly furniture: readonly Pick<Passage, 'place' | 'text'>[];
  /** What was worked out from less than the text says: "period", "unit.name". */
  readonly guessed: readonly string[];
  /** Nothing was found of what such reports tell. */
  readonly isEmpty: boolean;
}

const isOwnHeading = (text: string): boolean => ownHeading(text) !== null;

const NOWHERE: ReadonlySet<SaidSpot> = new Set();

const NOTHING_OWN: OwnItems = { items: [], taken: new Set(), derived: new Set() };

/** A report or article → a data file, number by number. */
export function adoptDocument(name: string, document: ReadDocument, format: DocumentFormat): Adopted {
  const { kept, furniture } = leaveFurniture(document.passages.map(composed));
  const named = namedFigures(kept);
  const isOwn = named.size > 0 || looksOwn(kept);
  const claims = createClaims();
  const newId = createIds();
  const frame = frameOf(kept, datelineOf(furniture), isOwn ? named : null, claims);
  const said = sentencesOf(
    kept.filter((passage) => !frame.passages.has(passage)),
    { named, isOwnHeading: kept.some(({ text }) => isOwnHeading(text)) && isOwn ? isOwnHeading : null },
  ).map(frame.asHeadline);
  const own = isOwn ? ownItems(said, named) : NOTHING_OWN;
  const off = isOwn ? NOWHERE : offTopic(said, frame.title);
  const others = off === null ? [] : said.filter((one) => !own.taken.has(one));
  const [rows, places] = [tableRows(others), placesTables(others)];
  const unit = frame.unit(said);
  const elsewhere = isOwn ? NOWHERE : numbersElsewhere(others, unit, off ?? NOWHERE);
  const dated = { said: others, title: frame.title, date: frame.date };
  const otherTimes = isOwn ? NOWHERE : ofOtherTimes(dated);
  const ofOne = isOwn ? NOWHERE : numbersOfOne(others, unit, frame.title.trim());
  const measures = readMeasures(others, unit?.name ?? null, new Set([...elsewhere, ...ofOne]), otherTimes);
  const framed = frame.read(said, unit, measures.asOf?.text ?? null);
  const told = isOwn ? others.filter((one) => !isToldOnly(one)) : others;
  const works = [
    ...own.items.map(({ key, tree, said }) => ({ home: key, tree, said })),
    ...worksIn(told, { rows, places: places.items, own: unit?.name ?? null }, framed, claims.isFree).filter(
      isOurs(elsewhere, new Set([...otherTimes, ...ofOne])),
    ),
  ].filter(claims.take);
  for (const spot of own.derived)
    if (claims.isFree(spot)) claims.mark(spot, { fate: 'words', home: null, alternatives: [] });
  const measured = participantsTree(
    {
      ...measures,
      measures: [...measures.measures, ...tableMeasures(rows), ...places.sums],
      rates: [...measures.rates, ...tableRates(rows)],
    },
    claims,
  );
  const narratives = narrativesOf(others, named, isOwn, claims, newId);
  const facts = factsOf(said, named, claims, newId);
  const assembled = assemble({ frame: framed.tree, timed: framed.timed, works, measured, narratives, facts });
  const { root, sources } = assembled;
  const whole = isOwn ? ownData(root, named, said, sources, newId) : root;
  const sound = withoutErrors(whole, said, sources, newId, claims);
  // What a name brought to its place.
  for (const [home, spot] of numbersIn(sound))
    if (claims.isFree(spot)) claims.mark(spot, { fate: 'typed', home, alternatives: [] });
  const figures = claims.figures(said);
  const result = {
    figures,
    furniture,
    unplaced: unplacedIn(
      said,
      new Set([...narratives.taken, ...framed.said, ...own.taken, ...works.map((item) => item.said)]),
      figures,
    ),
    guessed: framed.guessed,
    isEmpty: works.length === 0 && measured.found.length === 0,
  };
  return {
    ...result,
    text: writeYaml(dataOf({ root: sound, sources }, [...framed.title, ...said], format), headComment(name, result)),
  };
}
