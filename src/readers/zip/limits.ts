/**
 * What is unpacked at most, of one package. A report of 300 pages has about 5 MB of XML, shrunk ten to thirty times;
 * a table of equal rows is shrunk up to a hundred times, deflate's own bound is 1.032 times.
 */
export const LIMITS = {
  /** Entries of the archive: parts and pictures. */
  entries: 10_000,
  /** Bytes of one part that is read, unpacked. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts that are read, unpacked. */
  parts: 128 * 1024 * 1024,
  /** How many times a part may be larger than its packed form, from `freeOfRatio` bytes on. */
  ratio: 250,
  freeOfRatio: 1024 * 1024,
} as const;
