import type { Goal } from '../../indicators/goals.js';
import { isZero } from '../../indicators/isZero.js';
import type { Named } from '../../indicators/named.js';
import type { UnitYear } from '../../model/schema/unitYear.js';

type Unit = Named<UnitYear>;
type Issuer = Unit['report']['issuer'];

/**
 * Documents, with whether the reporting office issued them itself: as `origin` says, else by the issuer's name. `others`: offices
 * that report the same data under another profile; what one of them issued is no other's own.
 */
export function ownDocuments({ documents, documentCounts }: Unit, issuer: Issuer, others: readonly Issuer[]) {
  const isOwn = (one: Pick<NonNullable<Unit['documents']>[number], 'origin' | 'issuer'>): boolean => {
    const name = one.issuer?.text;
    if (isOffice(name, issuer)) return one.origin === undefined || one.origin === 'đơn vị';
    return one.origin === 'đơn vị' && !others.some((other) => isOffice(name, other));
  };
  return {
    documents: documents?.map((one) => ({ ...one, isOwn: isOwn(one) })),
    documentCounts: documentCounts?.map((one) => ({ ...one, isOwn: isOwn(one), isNone: isZero(one.count) })),
  };
}

function isOffice(name: string | undefined, issuer: Issuer): boolean {
  return name !== undefined && [issuer.signsAs, issuer.name].some((own) => own !== undefined && isSame(own.text, name));
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => text.normalize('NFC').toLocaleLowerCase('vi').trim());
  return a === b;
}

/** Goals in the order of the sector's form (Quyết định số 294/QĐ-LĐTBXH): people, content, form, method, then the others; what is said of all stands first. */
const ASPECTS: readonly RegExp[] = [
  /(?<![A-Za-zÀ-ỹ])chung(?![A-Za-zÀ-ỹ])|tổng quát/iu,
  /con người|đối tượng|cán bộ|nhân lực/iu,
  /nội dung/iu,
  /hình thức/iu,
  /phương pháp/iu,
];

export function goalsByAspect(goals: readonly Goal[]): readonly Goal[] {
  const place = ({ aspect }: Goal): number => {
    const at = ASPECTS.findIndex((words) => words.test(aspect?.text ?? ''));
    return at === -1 ? ASPECTS.length : at;
  };
  return [...goals].sort((a, b) => place(a) - place(b));
}
