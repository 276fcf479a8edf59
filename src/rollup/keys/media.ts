import { kindsOf } from '../../indicators/mediaForms.js';
import type { UnitYear } from '../../model/schema/unitYear.js';
import { agree, alike, lineWord, sentence } from '../rules/agree.js';
import { identityAt } from '../rules/identityAt.js';
import { lines } from '../rules/lines.js';
import { provenanceRules } from '../rules/provenanceRules.js';
import { record, units } from '../rules/record.js';
import type { Rule } from '../rules/rule.js';
import { sum } from '../rules/sum.js';
import { union } from '../rules/union.js';
import { withSource } from '../rules/withSource.js';
import { bodiesOnce } from '../units/words.js';
import { changes } from './changes.js';
import { lineId } from './measures.js';

type Outlet = NonNullable<UnitYear['media']>[number];
type Item = NonNullable<Outlet['items']>[number];
type Reach = NonNullable<Outlet['reach']>[number];
type Material = NonNullable<UnitYear['materials']>[number];
type MaterialPart = NonNullable<Material['parts']>[number];

const item = record<Item>(
  { id: lineId, form: lineWord(), count: sum, units, ...provenanceRules, changes },
  { counted: 'count', required: [], settle: withSource('count') },
);

/** By what the form counts: "tin, bài" is "bài viết, tin" in other words, and is never added to "lượt tin, bài". */
const items: Rule<readonly Item[]> = lines(item, {
  identify: identityAt('media.0.items'),
  hasId: true,
  by: ({ form }) => [kindsOf(form).toSorted().join('\n')],
});

const reach: Rule<readonly Reach[]> = lines(
  record<Reach>({ count: sum, units, unit: lineWord() }, { counted: 'count' }),
  {
    identify: identityAt('media.0.reach'),
    hasId: false,
    by: ({ unit }, words) => [words(unit)],
  },
);

/** By group, and by outlets where the line has no name of its own; the outlets of one line are joined. */
export const media: Rule<readonly Outlet[]> = lines(
  record<Outlet>(
    {
      id: lineId,
      group: alike as Rule<Outlet['group']>,
      outlets: union('actor', 'các kênh thông tin, tuyên truyền của các đơn vị'),
      producers: union('actor'),
      publications: sum,
      units,
      address: agree(),
      items,
      frequency: agree(),
      duration: alike,
      reach,
      about: sentence,
      purpose: sentence,
    },
    { counted: 'publications', required: [] },
  ),
  {
    identify: identityAt('media'),
    hasId: true,
    by: ({ id, group, outlets }, words) => [group, ...(id === undefined ? bodiesOnce(outlets, words) : [])],
  },
);

const materialParts: Rule<readonly MaterialPart[]> = lines(
  record<MaterialPart>({ owner: lineWord('actor'), count: sum, units }, { counted: 'count' }),
  { identify: identityAt('materials.0.parts'), hasId: false, by: ({ owner }, words) => [words(owner, 'actor')] },
);

/** By form, and by maker where the line has no name of its own. */
export const materials: Rule<readonly Material[]> = lines(
  record<Material>(
    {
      id: lineId,
      form: lineWord(),
      count: sum,
      units,
      ...provenanceRules,
      maker: agree('actor'),
      parts: materialParts,
    },
    { counted: 'count', settle: withSource('count') },
  ),
  {
    identify: identityAt('materials'),
    hasId: true,
    by: ({ id, form, maker }, words) => [words(form), id === undefined ? words(maker, 'actor') : undefined],
  },
);
