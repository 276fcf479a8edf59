// Every kind of Word file and workbook that the program writes, held against the schemas of Office Open XML (transitional)
// by Microsoft's Open XML SDK, which Word's own checks come from; docProps/core.xml, which that leaves out, by its schema
// (ECMA-376, part 2, annex C.3). A file that is broken on purpose must be found.
//   node .ci/openXmlValidates.js FOLDER_WITH_THE_VALIDATOR BHXH_REPORT FOLDER_OF_BUILT_FILES...

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const [validator = '', bin = '', ...built] = process.argv.slice(2);
const { default: validate } = await import(
  pathToFileURL(path.resolve(validator, 'node_modules/@ooxml-tools/validate/dist/npm/index.js'))
);
const root = path.join(import.meta.dirname, '..');
const work = mkdtempSync(path.join(tmpdir(), 'bhxh-report-schema-'));
const data = (name) => path.join(root, 'data', `${name}.yaml`);

writeAllElse();
const files = [...built, work].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.(docx|xlsx)$/.test(name))
    .sort()
    .map((name) => path.join(folder, name)),
);
let faulty = 0;
for (const file of files) {
  const faults = await faultsOf(file, readFileSync(file));
  if (faults.length === 0) continue;
  faulty += 1;
  console.error(`${file}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
}
await findsWhatIsBroken();
console.log(`${files.length} files, ${faulty} with faults`);
process.exitCode = faulty === 0 && files.length > 0 ? 0 : 1;

/** What no `build` of a data file alone writes: comparisons, charts, comments, tracked changes, templates, registers. */
function writeAllElse() {
  const later = path.join(work, 'later.yaml');
  writeFileSync(
    later,
    readFileSync(data('binhphuoc'), 'utf8').replaceAll('2019', '2020').replace('837.727', '840.001'),
  );
  run('init', '--unit', 'Cà Mau', '--period', '2025', '--registers', '-o', 'registers');
  run('build', 'registers', '-f', 'docx,xlsx', '-o', 'registers/');
  for (const profile of ['party', 'state']) {
    const to = `${profile}/`;
    run('build', later, '--against', data('binhphuoc'), '--sources', '--profile', profile, '-f', 'docx,xlsx', '-o', to);
    run(
      'build',
      data('binhphuoc'),
      '--template',
      'mau-truyen-thong',
      '--profile',
      profile,
      '-o',
      `${to}truyen-thong.docx`,
    );
    run('diff', data('binhphuoc'), later, '--profile', profile, '-f', 'docx', '-o', `${to}diff.docx`);
    run('trend', data('binhphuoc'), later, '--profile', profile, '-f', 'docx', '-o', `${to}trend.docx`);
    run('refresh', `${to}truyen-thong.docx`, later, '--track', '--profile', profile, '-o', `${to}tracked.docx`);
    run('verify', `${to}truyen-thong.docx`, later, '--profile', profile, '--report', `${to}comments.docx`);
    run('lint', `${to}tracked.docx`, '--report', `${to}lint.docx`);
    run('templates', 'eject', 'bao-cao', '--docx', `${to}mau`);
    const [template] = readdirSync(path.join(work, profile, 'mau')).filter((name) => name.endsWith(`.docx`));
    run('build', data('thainguyen'), '--template', `${to}mau/${template}`, '--profile', profile, '-o', `${to}own.docx`);
  }
  run('diff', data('binhphuoc'), later, '-f', 'xlsx', '-o', 'diff.xlsx');
  run('trend', data('binhphuoc'), later, '-f', 'xlsx', '-o', 'trend.xlsx');
  run('explain', data('binhphuoc'), '-f', 'xlsx', '-o', 'explain.xlsx');
}

function run(...argv) {
  const { status, stderr } = spawnSync(process.execPath, [path.resolve(bin), ...argv], { cwd: work, encoding: 'utf8' });
  if (status > 1) throw new Error(`${argv.join(' ')}: exit code ${status}\n${stderr}`);
}

async function faultsOf(name, bytes) {
  const format = path.extname(name).slice(1);
  const found = await validate(bytes, format, 'Microsoft365');
  const said = found.map(({ path: { partUri, xpath }, description }) => `${partUri} ${xpath}: ${description}`);
  const core = unzipSync(bytes, { filter: (part) => part.name === 'docProps/core.xml' })['docProps/core.xml'];
  return core === undefined ? said : [...said, ...coreFaults(strFromU8(core))];
}

/** Each property at most once, without attributes but for the type of days, and nothing else. */
function coreFaults(xml) {
  const PROPERTIES =
    /^(cp:(category|contentStatus|keywords|lastModifiedBy|lastPrinted|revision|version)|dc:(creator|description|identifier|language|subject|title)|dcterms:(created|modified))$/;
  const DAY = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  const faults = [];
  const seen = new Set();
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  if (documentElement.tagName !== 'cp:coreProperties') faults.push(`root ${documentElement.tagName}`);
  for (const node of documentElement.childNodes) {
    const { tagName, attributes, childNodes, textContent } = node;
    if (tagName === undefined || !PROPERTIES.test(tagName)) faults.push(`${node.nodeName} is no core property`);
    if (seen.has(tagName)) faults.push(`${tagName} twice`);
    seen.add(tagName);
    const isDay = tagName?.startsWith('dcterms:') === true;
    const given = Array.from(attributes ?? [], ({ name, value }) => `${name}=${value}`).join(' ');
    if (given !== (isDay ? 'xsi:type=dcterms:W3CDTF' : '')) faults.push(`${tagName} with ${given}`);
    if (Array.from(childNodes ?? []).some((child) => child.nodeType !== 3)) faults.push(`${tagName} is no text`);
    if (isDay && !DAY.test(textContent)) faults.push(`${tagName}: ${textContent}`);
  }
  return faults.map((fault) => `docProps/core.xml: ${fault}`);
}

/** A check that cannot fail is none. */
async function findsWhatIsBroken() {
  const parts = unzipSync(readFileSync(files.find((file) => file.endsWith('.docx'))));
  const broken = async (name, from, to) => {
    const text = strFromU8(parts[name]);
    assert.ok(text.includes(from), `${name} has no ${from}`);
    return faultsOf('broken.docx', zipSync({ ...parts, [name]: strToU8(text.replace(from, to)) }));
  };
  assert.notDeepEqual(await broken('word/document.xml', '<w:pPr>', '<w:rPr/><w:pPr>'), []);
  assert.notDeepEqual(await broken('word/styles.xml', '<w:name ', '<w:nam '), []);
  assert.notDeepEqual(await broken('docProps/core.xml', '<dc:creator>', '<dc:creator xml:lang="vi">'), []);
}
