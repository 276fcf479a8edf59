import { childSchema, unwrap } from '../../model/childSchema.js';
import { type Identify, identities } from '../../model/list.js';
import { unitYearSchema } from '../../model/schema/unitYear.js';

/** How the items of a list of the model are told apart: "participants.total.plan". */
export function identityAt(list: string): Identify {
  const keys = list.split('.');
  const last = keys.pop() ?? '';
  const schema = childSchema(unitYearSchema, keys)?.shape[last];
  const identify = schema === undefined ? undefined : identities.get(unwrap(schema));
  if (identify === undefined) throw new Error(`The model has no list ${list}`);
  return identify;
}
