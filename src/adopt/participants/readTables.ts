import { schemesIn, USUAL } from '../rules/schemes.js';
import { type TreeLeaf, words } from '../tree.js';
import { measureOf, type ReadMeasure } from './measure.js';
import { type ReadRate, tableRate } from './rates.js';
import type { TableRow } from './tableRows.js';

/** Rows of tables that tell of a scheme or a sum of money: value, plan and percentage, the year before as base. */
export function tableMeasures(rows: readonly TableRow[]): readonly ReadMeasure[] {
  return rows.flatMap((row) => {
    const home = homeOf(row.label, row.value);
    if (home === null) return [];
    const measure = measureOf(home.key, home.label, row.value, row.said);
    const { plan, percent, planYear } = row;
    if (plan !== null || percent !== null)
      measure.plan.push({
        ...(planYear === null ? {} : { year: words(planYear) }),
        ...(percent !== null ? { percent } : {}),
        ...(plan === null ? {} : { value: plan }),
      });
    for (const { against, base } of row.bases) measure.changes.push({ against: words(against), base });
    return [measure];
  });
}

/** Rows that tell of a rate: "Tỷ lệ bao phủ BHYT (%)". */
export function tableRates(rows: readonly TableRow[]): readonly ReadRate[] {
  return rows.flatMap((row) => tableRate(row) ?? []);
}

function homeOf(
  label: string,
  value: TreeLeaf,
): { readonly key: ReadMeasure['home']; readonly label: string | null } | null {
  const isMoney = /đồng$/u.test(value.text);
  if (/^(?:tổng )?(?:số )?(?:tiền )?(?:thu|nợ|chi|chậm đóng)(?!\p{L})/iu.test(label))
    return isMoney ? { key: 'finances', label } : null;
  if (isMoney || value.spot?.kind !== 'number') return null;
  const said = label
    .replace(/^(?:(?:tổng )?(?:số )?(?:người|đối tượng|lao động) (?:đang )?)?(?:tham gia|có thẻ) /iu, '')
    .replace(/ ?\((?:người|lao động|em|thẻ)\)$/u, '');
  const [named, more] = schemesIn(said);
  if (named?.scheme === null && more === undefined && named.words === said)
    return { key: 'participants.groups', label: `Người tham gia ${said}` };
  if (named?.scheme == null || more !== undefined || named.words !== said) return null;
  return { key: `participants.${named.scheme}`, label: USUAL[named.scheme].test(said) ? null : said };
}
