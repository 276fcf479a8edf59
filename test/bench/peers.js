// Fills the same Word template with bhxh-report, docxtemplater and easy-template-x, and looks at what comes out: the words,
// what Word would find broken in the file, what is said of a fault in the template, and the processor time of a document.
// The two are installed into a folder of their own: `npm run bench:peers`. Prints a table in Markdown.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bhxh-peers-'));
const PEERS = { docxtemplater: '3.71.0', pizzip: '3.3.0', 'easy-template-x': '7.2.8' };
writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }));
execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: folder });
const require = createRequire(join(folder, 'package.json'));
const [Docxtemplater, PizZip, { TemplateHandler }] = ['docxtemplater', 'pizzip', 'easy-template-x'].map(require);

/** The tests' own helpers: how a template is written down, what a file says, what is broken in it. */
const helpers = join(folder, 'helpers.mjs');
await bundle({
  stdin: {
    contents: ['templateFile', 'saidIn', 'faultsIn'].map((name) => `export * from './${name}.ts';`).join('\n'),
    resolveDir: join(root, 'test/wordTemplate'),
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: helpers,
});
const { faultsIn, p, paragraphs, r, saidIn, table, templateFile } = await import(pathToFileURL(helpers).href);
const { build, loadTemplates } = await import(pathToFileURL(join(root, 'dist/index.js')).href);

/** The others have no `each`: a block is a list, or there. */
const peerBody = (body) => body.replaceAll(/\{\{#(?:each|if) ([\w.]+)\}\}/g, '{{#$1}}');
const closing = (body) => {
  const open = [];
  return body.replaceAll(/\{\{(#|\/)([\w.]+)\}\}/g, (tag, sign, name) => {
    if (sign === '#') open.push(name);
    return sign === '#' ? tag : `{{/${open.pop() ?? name}}}`;
  });
};

const data = { name: 'binhphuoc.yaml', data: readFileSync(join(root, 'data/binhphuoc.yaml')) };
const documents = [
  { kind: 'Hướng dẫn', number: '65-HD/BTGTW', date: '28/5/2018' },
  { kind: 'Kế hoạch', number: '124-KH/TU', date: '22/6/2018' },
  { kind: 'Kế hoạch', number: '203/KH-UBND', date: '11/9/2018' },
  { kind: 'Kế hoạch', number: '99-KH/BTGTU', date: '07/5/2018' },
];
const media = [{ items: [{ count: '35', form: 'tin, bài' }] }, { items: [{ count: '75', form: 'tin, bài' }] }];
const plain = {
  'unit.name': 'Bình Phước',
  unit: { name: 'Bình Phước' },
  'period.to': '30/9/2019',
  period: { to: '30/9/2019' },
  documents,
  media,
  committees: [],
};

const TOOLS = {
  'bhxh-report': (template) => {
    const { templates, findings } = loadTemplates({}, { word: { name: 'mau.docx', data: template } });
    if (templates === null)
      throw new Error(findings.map(({ code, place }) => `${code} at "${place?.text}"`).join('; '));
    return build(data, { templates }).filled;
  },
  docxtemplater: (template) => {
    const doc = new Docxtemplater(new PizZip(template), {
      paragraphLoop: true,
      errorLogging: false,
      delimiters: { start: '{{', end: '}}' },
    });
    doc.render(plain);
    return doc.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
  },
  'easy-template-x': async (template) => {
    const handler = new TemplateHandler({
      delimiters: { tagStart: '{{', tagEnd: '}}', containerTagOpen: '#', containerTagClose: '/' },
    });
    return new Uint8Array(await handler.process(Buffer.from(template), plain));
  },
};

const torn = `${r('Đến {')}<w:proofErr w:type="spellStart"/>${r('{peri')}<w:proofErr w:type="spellEnd"/>${r('od.to}')}${r('}.')}`;
const marked = `<w:bookmarkStart w:id="5" w:name="So"/>${r('{{number}}')}<w:bookmarkEnd w:id="5"/><w:r><w:drawing><wp:inline><wp:docPr id="3" name="Dấu"/></wp:inline></w:drawing></w:r>`;
const item = (text, list) => p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
const NUMBERING =
  '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>';
const NUMBERS = documents.map(({ number }) => number);

/** What must come out: lines, or null where the template must be refused. */
const CASES = [
  ['a tag torn by spelling marks', { body: p(torn) }, ['Đến 30/9/2019.']],
  [
    'a loop round a row',
    { body: table(['{{#each documents}}{{kind}}', '{{number}}{{/each}}']) },
    documents.map(({ kind, number }) => `${kind} ‖ ${number}`),
  ],
  [
    'a loop round rows',
    { body: table(['{{#each documents}}{{kind}}', ''], ['{{number}}', '{{/each}}']) },
    documents.flatMap(({ kind, number }) => [`${kind} ‖ ∅`, `${number} ‖ ∅`]),
  ],
  [
    'a loop round paragraphs in a header, no blank line',
    { body: p('Thân.'), header: paragraphs('{{#each documents}}', '{{number}}', '{{/each}}') },
    ['Thân.', ...NUMBERS.map((number) => `header: ${number}`)],
  ],
  [
    'a table that loses its rows goes',
    { body: `${p('a')}${table(['{{#each committees}}x', 'y{{/each}}'])}${p('b')}` },
    ['a', 'b'],
  ],
  ['a condition leaves no blank line', { body: paragraphs('a', '{{#if committees}}x{{/if}}', 'b') }, ['a', 'b']],
  [
    'an emptied cell keeps a paragraph',
    { body: table([paragraphs('{{#if committees}}', 'x', '{{/if}}'), 'y']) },
    ['∅ ‖ y'],
  ],
  [
    'bookmarks and drawings in a loop are told apart',
    { body: `${p('{{#each documents}}')}${p(marked)}${p('{{/each}}')}` },
    NUMBERS,
  ],
  [
    'tables in a loop stay apart',
    { body: `${p('{{#each documents}}')}${table(['{{number}}', 'x'])}${p('{{/each}}')}` },
    NUMBERS.flatMap((number, index) => [`${number} ‖ x`, ...(index < 3 ? ['∅'] : [])]),
  ],
  [
    'a numbered list begins anew in each turn',
    {
      body: `${paragraphs('{{#each media}}', 'Kênh', '{{#each items}}')}${item('{{count}}', 2)}${paragraphs('{{/each}}', '{{/each}}')}`,
      numbering: NUMBERING,
    },
    null,
  ],
  [
    'a note in a loop: one for each turn',
    {
      body: `${p('{{#each documents}}')}${p(`${r('{{number}}')}<w:r><w:footnoteReference w:id="2"/></w:r>`)}${p('{{/each}}')}`,
      footnotes: `<w:footnote w:id="2">${p('{{date}}')}</w:footnote>`,
    },
    null,
  ],
  ['a wrong name is refused', { body: paragraphs('Số {{numbr}}') }, 'refused'],
  ['a loop without end is refused', { body: paragraphs('{{#each documents}}', '{{number}}', 'hết') }, 'refused'],
  [
    'a loop out of its table is refused',
    { body: `${table(['{{#each documents}}a', 'b'])}${p('{{/each}}')}` },
    'refused',
  ],
];
CASES[9][2] = ['Kênh', '#2 35', 'Kênh', '#3 75'];
CASES[10][2] = [
  ...NUMBERS.map((number, index) => `${number}[${index === 0 ? 2 : 100000 + index}]`),
  ...documents.map(({ date }, index) => `footnotes: [${index === 0 ? 2 : 100000 + index}] ${date}`),
];
/** Media of our data that have the two counts. */
const ours = (body) => body.replaceAll('{{#each media}}', '{{#each (where media "group" "nội bộ" "trực tuyến")}}');

const cells = [];
for (const [name, parts, wanted] of CASES) {
  const row = [name];
  for (const [tool, fill] of Object.entries(TOOLS)) {
    const isOurs = tool === 'bhxh-report';
    const change = isOurs ? ours : (text) => closing(peerBody(text));
    const changed = Object.fromEntries(Object.entries(parts).map(([key, text]) => [key, change(text)]));
    row.push(await outcome(() => fill(templateFile(changed)), wanted));
  }
  cells.push(row);
}

async function outcome(fill, wanted) {
  let bytes;
  try {
    bytes = await fill();
  } catch (error) {
    const words = (error.properties?.errors ?? [error])
      .map((one) => one.properties?.explanation ?? one.message)
      .join('; ');
    const said = words.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 70);
    return wanted === 'refused' ? `yes: ${said}` : `no: ${said}`;
  }
  if (wanted === 'refused') return `no: ${saidIn(bytes).join(' / ').slice(0, 50)}`;
  const said = saidIn(bytes);
  const faults = faultsIn(bytes).filter((fault) => !fault.includes('stand-in'));
  if (JSON.stringify(said) !== JSON.stringify(wanted))
    return `no: ${said.join(' / ').replaceAll('|', '\\|').slice(0, 60)}`;
  return faults.length === 0 ? 'yes' : `broken: ${faults[0].replace(/^.*: /, '').slice(0, 60)}`;
}

/** One letter of two pages: forty paragraphs with tags, four tables of rows that are repeated. */
const page = (change) =>
  templateFile({
    body: change(
      Array.from(
        { length: 4 },
        () =>
          paragraphs(...Array(10).fill('Tỉnh {{unit.name}}, đến {{period.to}}.')) +
          table(['{{#each documents}}{{kind}}', '{{number}}{{/each}}']),
      ).join(''),
    ),
  });
const RUNS = 60;
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const loaded = loadTemplates({}, { word: { name: 'mau.docx', data: page(ours) } });
const times = [
  'processor time of a document, ms (median; of bhxh-report with reading, checking and working out the YAML data)',
];
for (const [tool, fill] of Object.entries({
  ...TOOLS,
  'bhxh-report': () => build(data, { templates: loaded.templates }).filled,
})) {
  const template = page(tool === 'bhxh-report' ? ours : (text) => closing(peerBody(text)));
  const spent = [];
  for (let run = -5; run < RUNS; run++) {
    const start = process.cpuUsage();
    await fill(template);
    const { user, system } = process.cpuUsage(start);
    if (run >= 0) spent.push((user + system) / 1e3);
  }
  times.push(median(spent).toFixed(1));
}
rmSync(folder, { recursive: true, force: true });

const names = Object.keys(TOOLS).map((tool) => (PEERS[tool] === undefined ? tool : `${tool} ${PEERS[tool]}`));
console.log(`| | ${names.join(' | ')} |\n| --- | --- | --- | --- |`);
for (const row of [...cells, times]) console.log(`| ${row.join(' | ')} |`);
