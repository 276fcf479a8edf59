// The schema as an editor uses it: yaml-language-server, spoken to over its protocol, with the folder that `init` makes.
//   node .ci/editorSpeaks.js FOLDER_WITH_THE_SERVER BHXH_REPORT

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [server = '', bin = ''] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'bhxh-report-editor-'));
execFileSync(process.execPath, [path.resolve(bin), 'init', 'a', '--unit', 'Cà Mau', '--period', '2025'], {
  cwd: folder,
  stdio: 'ignore',
});

const child = spawn(process.execPath, [
  path.join(server, 'node_modules/yaml-language-server/bin/yaml-language-server'),
  '--stdio',
]);
const waiting = new Map();
const diagnostics = new Map();
let buffer = Buffer.alloc(0);
let last = 0;

child.stdout.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end === -1) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())?.[1]);
    if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
    buffer = buffer.subarray(end + 4 + length);
    if (message.method === 'textDocument/publishDiagnostics')
      diagnostics.get(message.params.uri)?.(message.params.diagnostics);
    else if (message.method === 'workspace/configuration')
      reply(
        message.id,
        message.params.items.map(() => null),
      );
    else if (message.method !== undefined && message.id !== undefined) reply(message.id, null);
    else waiting.get(message.id)?.(message.result);
  }
});

function send(message) {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}
const reply = (id, result) => send({ id, result });
const notify = (method, params) => send({ method, params });
function ask(method, params) {
  last += 1;
  send({ id: last, method, params });
  return new Promise((resolve) => waiting.set(last, resolve));
}

let files = 0;
/** A data file with these lines; "|" is where the cursor stands. */
async function open(lines) {
  files += 1;
  const uri = pathToFileURL(path.join(folder, `${files}.yaml`)).href;
  const marked = ['# yaml-language-server: $schema=schema.json', ...lines.split('\n')].join('\n');
  const at = marked.indexOf('|');
  const before = marked.slice(0, at === -1 ? 0 : at).split('\n');
  const text = at === -1 ? marked : marked.slice(0, at) + marked.slice(at + 1);
  const found = new Promise((resolve) => diagnostics.set(uri, resolve));
  notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { found: await found, at: { textDocument: { uri }, position } };
}

async function completed(lines) {
  const { at } = await open(lines);
  const list = await ask('textDocument/completion', at);
  return list.items.map(({ label, insertText, documentation }) => ({ label, insertText, documentation }));
}
async function hovered(lines) {
  const { at } = await open(lines);
  return JSON.stringify((await ask('textDocument/hover', at))?.contents ?? '');
}
const underlined = async (lines) => (await open(lines)).found.map(({ message }) => message);

await ask('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(folder).href,
  capabilities: {
    workspace: { configuration: true },
    textDocument: { completion: { completionItem: { snippetSupport: true } } },
  },
});
notify('initialized', {});
notify('workspace/didChangeConfiguration', {
  settings: { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } },
});

const HEAD = `unit: { name: A, level: tỉnh }
period: { label: năm 2025, from: 2025-01-01, to: 2025-12-31 }
report: { profile: state, subject: b, issuer: { name: A, symbol: B }, place: A, signer: { title: C } }
`;
let places = 0;
async function place(what, check) {
  places += 1;
  try {
    await check();
  } catch (error) {
    throw new Error(`${what}: ${error instanceof Error ? error.message : error}`);
  }
}
const has = (items, label) =>
  items.find((item) => item.label === label) ?? assert.fail(`no "${label}" among ${items.map((one) => one.label)}`);

await place('completion: keys of the file', async () => has(await completed(`${HEAD}|`), 'conferences'));
await place('completion: keys of a map', async () => has(await completed(`${HEAD}participants:\n  |`), 'voluntary'));
await place('completion: choices', async () => has(await completed('unit:\n  level: |'), 'phường'));
await place('completion: what a choice means', async () => {
  const { documentation } = has(await completed('report:\n  profile: |'), 'party');
  assert.match(JSON.stringify(documentation), /văn bản của Đảng/);
});
await place('completion: a conference is empty places', async () => {
  const { insertText } = has(await completed(`${HEAD}conferences:\n  - |`), 'hội nghị');
  assert.match(insertText, /form: \$\{?1/);
  assert.doesNotMatch(insertText, /\d{2}/);
});
await place('completion: a measure is empty places', async () => {
  const { insertText } = has(await completed(`${HEAD}participants:\n  voluntary:\n    |`), 'số và kế hoạch');
  assert.match(insertText, /plan:/);
});
await place('completion: no sample stays in the data', async () => {
  for (const { label, insertText } of await completed(`${HEAD}participants:\n  voluntary:\n    |`))
    assert.doesNotMatch(insertText ?? '', /\d{3}/, label);
});
await place('hover: a section', async () =>
  assert.match(await hovered(`${HEAD}par|ticipants:\n  asOf: 2025`), /[Nn]gười tham gia/),
);
await place('hover: a key, with an example', async () =>
  assert.match(await hovered(`${HEAD}conferences:\n  - { form: a, organisers: [b], co|unt: 8 }`), /Ví dụ/),
);
await place('hover: the unit', async () =>
  assert.match(await hovered('un|it: { name: A, level: tỉnh }'), /Đơn vị mà báo cáo nói tới/),
);
await place('diagnostics: a file without a fault', async () =>
  assert.deepEqual(await underlined(`${HEAD}conferences:\n  - { form: a, organisers: [b], count: 8 }`), []),
);
await place('diagnostics: places to fill in are no fault', async () =>
  assert.deepEqual(await underlined(`${HEAD}participants:\n  voluntary:\n    value:`), []),
);
for (const [written, words] of [
  ['conferences:\n  - { form: a, organisers: [b], count: 8 hội nghị }', /số đếm/],
  ['conferences:\n  - { form: a, organisers: [b], count: 12O }', /số đếm/],
  ['participants:\n  asOf: 9/30/2019', /ngày, tháng/],
  ['participants:\n  rates:\n    - { label: a, of: b, percent: 96.06 }', /96,06%/],
  ['participants:\n  rates:\n    - { label: a, of: b, percent: 12O% }', /96,06%/],
  ['media:\n  - { group: báo, outlets: [a], items: [{ form: b, count: 1 }] }', /báo chí/],
  ['resolution: { kind: a, number: "", date: 2018, issuer: a, about: b }', /124-KH/],
  ['particpants: {}', /^Ở đây chỉ có các khóa: unit, period/],
  ['conferences:\n  - { form: a, count: 8 }', /organisers/],
  ['participants:\n  voluntary: { value: -5 }', /./],
])
  await place(`diagnostics: ${written}`, async () =>
    assert.ok(
      (await underlined(HEAD + written)).some((message) => words.test(message)),
      `says ${JSON.stringify(await underlined(HEAD + written))}`,
    ),
  );
for (const written of ['hơn 227.000', '412,5 nghìn', 'từ 5 đến 6', '3-5 triệu', '837.727', '"96,06"'])
  await place(`no underline: ${written}`, async () =>
    assert.deepEqual(await underlined(`${HEAD}participants:\n  voluntary:\n    value: ${written}`), []),
  );
child.kill();
console.log(`${places} places of an editor`);
