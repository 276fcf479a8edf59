const REPORT = {
  /** Paragraphs, list items, cells. */
  lines: 20_000,
  /** UTF-16 units. */
  letters: 2_000_000,
  /** UTF-16 units of the subject alone. */
  subject: 2_000,
  /** Numbers with names, each as often as it stands there. */
  figures: 10_000,
  /** Of a table: Word has no more. */
  columns: 63,
} as const;

/**
 * What the program takes, does and says at most. Every input within these limits is answered with at most 512 MB of
 * memory and ten seconds of one processor core (`npm run bench:scaling -- limits` measures the worst of each kind).
 */
export const LIMITS = {
  /** A data file. One of a province has some tens of kilobytes, a few hundred values and as many numbers. */
  data: {
    /** Also of a template, and of a document that is a text. */
    bytes: 4 * 1024 * 1024,
    /** Maps and lists within one another. */
    depth: 40,
    /** Words and signs of YAML, and values; aliases that multiply each other stop there. */
    lexemes: 200_000,
    values: 50_000,
    /** Runs of digits. */
    numbers: 20_000,
    /** UTF-16 units of one text. */
    text: 20_000,
    /** Each is looked for in the whole report. */
    abbreviations: 200,
  },
  /** A set of templates; the built-in one has 50 files of 25 kB and 700 tags. */
  template: {
    /** Of all files together. */
    bytes: 1024 * 1024,
    files: 200,
    /** Pairs of braces of one file. */
    tags: 20_000,
    /** Blocks and partials within one another, and round brackets. */
    depth: 100,
    brackets: 20,
    /** Tags and texts that are printed for one report, each time it is, and items that helpers look at. */
    steps: 500_000,
    /** UTF-16 units that are printed on the way. */
    letters: 4_000_000,
    lines: REPORT.lines,
    columns: REPORT.columns,
    /** Elements of XML of a Word template, which stand in memory as a tree: those of some three hundred pages. */
    elements: 300_000,
  },
  /** A report, its appendices included; one of a province has some 300 lines and 100 figures. */
  report: REPORT,
  /** A document that came back from people. A report of 300 pages has 12.000 paragraphs and about 5 MB of XML. */
  document: {
    /** Of a Word file, packed: photographs make reports large. Other documents are texts: see `text.bytes`. */
    bytes: 64 * 1024 * 1024,
    /** Entries of the archive: parts and pictures. */
    entries: 10_000,
    /** Bytes of one part that is read, unpacked, and of all such parts. */
    part: 32 * 1024 * 1024,
    parts: 64 * 1024 * 1024,
    /**
     * How many times a part may be larger than its packed form, from `freeOfRatio` bytes on: XML is shrunk ten to thirty
     * times, a report of ours with thousands of equal lines four hundred times, but is never that large.
     */
    ratio: 250,
    freeOfRatio: 16 * 1024 * 1024,
    /** Paragraphs, each cell of a table with one; of a text file, lines. */
    passages: 30_000,
    /** Pieces of text in a Word file: each change of look begins a new one. */
    pieces: 250_000,
    /** UTF-16 units of all that is read, words and numbers in it. */
    letters: 4_000_000,
    /** Of one paragraph, line or cell: two hundred pages without a break. */
    passage: 500_000,
    words: 500_000,
    numbers: 200_000,
    /** Numbers typed by hand times figures of the report that they are held against; a report of the most figures, saved as text, is compared. */
    comparisons: 120_000_000,
    /** Elements within one another: Word nests some tens, browsers stop at 512. */
    depth: 500,
    /** Attributes of one element; Word's have some forty. */
    attributes: 1_000,
    /** Prefixes that an element and those round it declare for Office's namespaces; Word declares some thirty. */
    prefixes: 200,
  },
  /** All registers of one data file together; a year of a province has some thousands of rows of a dozen columns. */
  register: {
    /** Of a text file; workbooks are packed, and as large as a document may be. */
    bytes: 16 * 1024 * 1024,
    /** Of the parts of workbooks that are looked at, and elements of XML in them. */
    unpacked: 64 * 1024 * 1024,
    elements: 4_000_000,
    /** With something in them, of all sheets that are looked at. */
    rows: 50_000,
    /** Of one row. Old Excel had no more. */
    columns: 256,
    /** Also empty ones that are written down, and texts that cells share. */
    cells: 1_000_000,
    /** UTF-16 units of one cell: Excel has no more; and of all that are read. */
    cell: 32_767,
    letters: 10_000_000,
    /** Merged cells of one sheet, and the columns that they cover in all. */
    merges: 50_000,
    mergedColumns: 1_000_000,
    /** Of different forms and bodies, and localities, that rows are counted in. */
    lines: 10_000,
  },
  /** A document of which `adopt` makes a data file; each of its numbers may become a value with a name. */
  adopted: {
    letters: 500_000,
    numbers: 5_000,
    /** UTF-16 units of one sentence: a longer one is read in pieces. The longest of an office list thirty bodies. */
    sentence: 3_000,
  },
  /** What is said about one file. */
  findings: {
    /** With their line, on a terminal; further ones are counted. */
    shown: 100,
    /** Places still to be filled in, one line each. */
    missing: 1_000,
    /** In JSON; further ones are counted on standard error. */
    json: 10_000,
  },
} as const;
