// The page in the system's Firefox, spoken to over WebDriver BiDi: it opens from a file, finds a mistake while one types,
// makes the same Word file as the command line, checks a returned one, compares two years, keeps to a telephone's width,
// and asks nobody for anything.
//   node --experimental-websocket .ci/pageInFirefox.js BHXH_REPORT [PICTURE]

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const [bin = 'bin/bhxh-report.js', picture] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'bhxh-report-firefox-'));
const run = (...argv) => execFileSync(process.execPath, [path.resolve(bin), ...argv], { cwd: work, stdio: 'ignore' });
writeFileSync(path.join(work, 'binhphuoc.yaml'), readFileSync(path.join(root, 'data/binhphuoc.yaml')));
run('page', '--quiet');
run('build', 'binhphuoc.yaml', '--quiet');

const bytesOf = (name) => readFileSync(path.join(work, name));

const browser = spawn(
  process.env.FIREFOX ?? 'firefox-esr',
  [
    '--headless',
    '--no-remote',
    '--profile',
    mkdtempSync(path.join(tmpdir(), 'firefox-')),
    '--remote-debugging-port=0',
    'about:blank',
  ],
  { stdio: ['ignore', 'ignore', 'pipe'] },
);
process.on('exit', () => browser.kill('SIGKILL'));
const address = await new Promise((resolve, reject) => {
  let said = '';
  browser.stderr.on('data', (chunk) => {
    said += chunk;
    // Words may come in pieces: the address is whole where something stands behind it.
    const [found] = /ws:\/\/\S+(?=\s)/.exec(said) ?? [];
    if (found !== undefined) resolve(found);
  });
  browser.once('exit', () => reject(new Error(said)));
});
const socket = new WebSocket(`${address}/session`);
await new Promise((resolve) => socket.addEventListener('open', resolve));
const waiting = new Map();
const told = { requests: [], faults: [] };
socket.addEventListener('message', ({ data }) => {
  const message = JSON.parse(data);
  if (message.method === 'network.beforeRequestSent') told.requests.push(message.params.request.url);
  if (message.method === 'log.entryAdded' && message.params.level === 'error') told.faults.push(message.params.text);
  waiting.get(message.id)?.(message);
});

let last = 0;
async function ask(method, params) {
  last += 1;
  const id = last;
  const answer = await new Promise((resolve) => {
    waiting.set(id, resolve);
    socket.send(JSON.stringify({ id, method, params }));
  });
  assert.notEqual(answer.type, 'error', JSON.stringify(answer));
  return answer.result;
}

await ask('session.new', { capabilities: {} });
await ask('session.subscribe', { events: ['network.beforeRequestSent', 'log.entryAdded'] });
const { contexts } = await ask('browsingContext.getTree', {});
const [{ context }] = contexts;
await ask('browsingContext.setViewport', { context, viewport: { width: 1280, height: 860 } });
const url = pathToFileURL(path.join(work, 'bhxh-report.html')).href;
await ask('browsingContext.navigate', { context, url, wait: 'complete' });

async function evaluate(expression) {
  const { result, exceptionDetails } = await ask('script.evaluate', {
    expression: `(async () => JSON.stringify(${expression}))()`,
    target: { context },
    awaitPromise: true,
  });
  assert.equal(exceptionDetails, undefined, exceptionDetails?.text);
  return JSON.parse(result.value);
}

/** For three minutes: a busy machine makes no step fail. */
async function until(expression) {
  for (let at = 0; at < 1800; at += 1) {
    if (await evaluate(expression)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(expression);
}

const sheet = "document.querySelector('#sheet').shadowRoot?.querySelector('main')";
await until(`${sheet}?.textContent.includes('BÌNH PHƯỚC') ?? false`);

const type = (text) =>
  ask('input.performActions', {
    context,
    actions: [
      {
        type: 'key',
        id: 'keys',
        actions: [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      },
    ],
  });
await evaluate(`(() => {
  const { view } = document.querySelector('.cm-content').cmTile;
  view.focus();
  view.dispatch({ selection: { anchor: view.state.doc.line(7).to } });
  return null;
})()`);
await type('x');
await until(`document.querySelector('.cm-content .told-error')?.textContent === 'tỉnhx'`);
await type('\uE003'); // Backspace
await until(`document.querySelector('.cm-content .told-error') === null`);
console.log('a mistake is underlined while it is there');

await evaluate(`(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    window.made = blob;
    return make(blob);
  };
  [...document.querySelectorAll('#report button')].find((one) => one.textContent === 'Word').click();
  return null;
})()`);
await until('window.made !== undefined');
const bytes = await evaluate('[...new Uint8Array(await window.made.arrayBuffer())]');
assert.ok(Buffer.from(bytes).equals(bytesOf('binhphuoc.docx')));
console.log('the Word file is that of the command line');

/** A file dropped on the page, as from a folder. */
const drop = (name, content) =>
  evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    const bytes = Uint8Array.from(atob('${Buffer.from(content).toString('base64')}'), (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], '${name}'));
    document.querySelector('.cm-content').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    return null;
  })()`);
const press = (words) =>
  evaluate(`(() => {
    const found = [...document.querySelectorAll('button, [role=tab]')].find((one) => one.textContent.startsWith('${words}'));
    found.click();
    return null;
  })()`);

const parts = unzipSync(bytesOf('binhphuoc.docx'));
const text = strFromU8(parts['word/document.xml']).replace('96,06%', '96,09%');
await drop('sua.docx', zipSync({ ...parts, 'word/document.xml': strToU8(text) }));
await until(`document.querySelector('dialog[open]') !== null`);
await press('Kiểm tra: ');
await until(`document.querySelector('#check mark')?.textContent === '96,09%'`);
console.log('in a returned Word file the one wrong digit is found');

await drop('2018.yaml', strToU8(strFromU8(bytesOf('binhphuoc.yaml')).replaceAll('2019', '2018')));
await until(`document.querySelector('dialog[open]') !== null`);
await press('So sánh với');
await until(`document.querySelector('#compare')?.innerHTML.includes('2018.yaml') ?? false`);
console.log('two years are compared');

await ask('browsingContext.setViewport', { context, viewport: { width: 390, height: 844 } });
await until('document.documentElement.scrollWidth <= 390');
await evaluate(`(() => { ${axeCore.source}; return null; })()`);
const serious = await evaluate(
  `(await window.axe.run()).violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)`,
);
assert.deepEqual(serious, []);
console.log('it keeps to a width of 390 pixels, and axe finds nothing serious');

assert.deepEqual(
  told.requests.filter((one) => one !== url && !/^(?:blob|data):/.test(one)),
  [],
);
assert.deepEqual(told.faults, []);
console.log('nothing was asked for, and nothing went wrong');
if (picture !== undefined) {
  const { data } = await ask('browsingContext.captureScreenshot', { context });
  writeFileSync(picture, Buffer.from(data, 'base64'));
}
const closed = new Promise((resolve) => browser.once('exit', resolve));
await ask('browser.close', {});
await closed;
