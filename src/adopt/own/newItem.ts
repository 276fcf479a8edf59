import type { ValueShape } from '../../model/keysOf.js';
import type { Saying } from '../read/said.js';
import { shapeAt } from '../result/shape.js';
import { type TreeMap, words } from '../tree.js';

/** What its sentence tells of an item whose words were not understood: of an outlet where it stands, of a fact all. */
export function newItem(name: string, shape: ValueShape, said: Saying | undefined): TreeMap {
  const group = shapeAt(shape, 'group');
  const isFact = shape.type === 'map' && shape.keys.length === 4 && shapeAt(shape, 'label') !== null;
  const isOutlet = group?.type === 'leaf' && group.choices.includes('nội bộ');
  const outlet =
    said?.section === 'press'
      ? 'báo chí'
      : /zalo|facebook|fanpage|youtube|tiktok|mạng xã hội/iu.test(said?.text ?? '')
        ? 'mạng xã hội'
        : /trang|website/iu.test(said?.text ?? '')
          ? 'trực tuyến'
          : 'nội bộ';
  return {
    id: words(name),
    ...(isOutlet && { group: words(outlet) }),
    ...(isFact && said !== undefined && { label: words(said.text) }),
  };
}
