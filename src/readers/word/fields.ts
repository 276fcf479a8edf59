/** Numbers that Word counts by itself: they are no numbers of the text, and change when a page turns. */
const COUNTED = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION', 'PAGEREF', 'SEQ', 'LISTNUM', 'AUTONUM']);

/** Whether a field's result is counted by Word: " PAGE \* MERGEFORMAT ". */
export function isCounted(instruction: string): boolean {
  return COUNTED.has(/[A-Za-z]+/.exec(instruction)?.[0].toUpperCase() ?? '');
}

interface Field {
  instruction: string;
  /** Its instruction is still read, or its result is counted by Word. */
  muted: boolean;
}

/** The fields that are open at a place (ECMA-376, 17.16.18). */
export interface Fields {
  readonly isMuted: () => boolean;
  /** `w:fldCharType`. */
  readonly meet: (type: string | null) => void;
  readonly addInstruction: (text: string) => void;
  /** A field without its end shall not swallow the rest of the document; tells whether it swallowed text of this paragraph. */
  readonly endParagraph: () => boolean;
  /** Text was met, and not read. */
  readonly swallow: () => void;
}

export function createFields(): Fields {
  let open: Field[] = [];
  let muted = 0;
  let swallowed = false;
  const mute = (field: Field, on: boolean): void => {
    if (field.muted !== on) muted += on ? 1 : -1;
    field.muted = on;
  };
  return {
    isMuted: () => muted > 0,
    meet: (type) => {
      const field = open.at(-1);
      if (type === 'begin') {
        open.push({ instruction: '', muted: true });
        muted += 1;
      } else if (field === undefined) return;
      else if (type === 'separate') mute(field, isCounted(field.instruction));
      else if (type === 'end') {
        mute(field, false);
        open.pop();
      }
    },
    addInstruction: (text) => {
      const field = open.at(-1);
      if (field?.muted) field.instruction += text;
    },
    swallow: () => {
      swallowed = true;
    },
    endParagraph: () => {
      const isLost = swallowed && muted > 0;
      swallowed = false;
      if (muted > 0) open = [];
      muted = 0;
      return isLost;
    },
  };
}
