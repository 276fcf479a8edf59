import { given, type Tree, type TreeMap, textOf, words } from '../tree.js';
import { schemeIn } from './sentenceLabel.js';
import { hasDay, usualLimit } from './withoutUsual.js';

/** What each place says of its plan and unit holds for all of them; what goes without saying is left out. */
export function withCommon(tree: TreeMap, rows: readonly TreeMap[]): TreeMap {
  const all = [tree, ...rows];
  const said = (key: string): Tree | undefined => all.map((one) => one[key]).find((one) => one !== undefined);
  const isOfRates = rows.some(({ value, plan }) => isPercent(value) && isPercent(plan));
  const label = textOf(tree.label) ?? '';
  const limit = said('limit');
  const plan = rows.find((row) => row.plan !== undefined)?.plan;
  return given({
    ...tree,
    label: words(schemeIn(label) ?? label),
    unit: but(said('unit'), 'người'),
    called: but(tree.called, 'địa phương'),
    planName: but(said('planName'), isOfRates ? 'chỉ tiêu' : 'kế hoạch'),
    limit: but(limit, usualLimit({ value: plan }, label)),
    undated: hasDay(tree) ? undefined : said('undated'),
    rows: rows.map(({ unit: _, planName: __, limit: ___, undated: ____, ...row }) => row),
  });
}

function but(said: Tree | undefined, usual: string): Tree | undefined {
  return said === undefined || (textOf(said) ?? '') === usual ? undefined : said;
}

function isPercent(tree: Tree | undefined): boolean {
  return /%/u.test(textOf(tree) ?? '');
}
