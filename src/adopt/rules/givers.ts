/** "kế hoạch BHXH Việt Nam giao năm 2019" → who gave it. */
export interface PlanWords {
  /** Where it is not simply "kế hoạch". */
  readonly name: string | null;
  readonly giver: string | null;
}

interface PlanRule {
  /** Against what stands behind a percentage, up to the clause's end. */
  readonly words: RegExp;
  readonly read: (match: RegExpMatchArray) => PlanWords;
  readonly example: string;
}

/** The first row that fits. */
export const PLANS: readonly PlanRule[] = [
  {
    words:
      /^((?:kế hoạch|chỉ tiêu|dự toán)(?: năm| quý| điều chỉnh| phấn đấu| chi trả)?) (?:do )?(\p{Lu}.{2,60}?) giao(?:[ ,.;)(]|$)/u,
    read: ([, name = '', giver = '']) => ({ name: ownName(name), giver }),
    example: 'kế hoạch BHXH Việt Nam giao năm 2019',
  },
  {
    words: /^((?:kế hoạch|chỉ tiêu|dự toán)(?: năm)?) (?:do )?(tỉnh|huyện|thành phố|trung ương|ngành|cấp trên) giao/iu,
    read: ([, name = '', giver = '']) => ({ name: ownName(name), giver }),
    example: 'kế hoạch tỉnh giao',
  },
  {
    words: /^(kế hoạch|chỉ tiêu|dự toán) giao của (\p{Lu}[^,;.()]{1,60}?)(?= ?[,;.()]|$)/u,
    read: ([, name = '', giver = '']) => ({ name: ownName(name), giver }),
    example: 'chỉ tiêu giao của UBND',
  },
  {
    words: /^((?:kế hoạch|chỉ tiêu|dự toán)(?: năm)? (?:được |đã )?(?:giao|đề ra))/u,
    read: ([, name = '']) => ({ name, giver: null }),
    example: 'kế hoạch được giao',
  },
  {
    words: /^((?:kế hoạch|chỉ tiêu|dự toán) (?:cả )?năm)(?! \d)/u,
    read: ([, name = '']) => ({ name, giver: null }),
    example: 'kế hoạch năm',
  },
  {
    words: /^(?:kế hoạch|chỉ tiêu|dự toán) (?:của|do) (\p{Lu}[^,;.()]{2,60}?)(?: giao)?(?= năm|[,;.()]|$)/u,
    read: ([, giver = '']) => ({ name: null, giver }),
    example: 'kế hoạch của UBND tỉnh',
  },
  { words: /^(chỉ tiêu|dự toán)/u, read: ([, name = '']) => ({ name, giver: null }), example: 'chỉ tiêu' },
];

function ownName(name: string): string | null {
  return name === 'kế hoạch' ? null : name;
}
