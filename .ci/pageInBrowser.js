// The page as people use it, in the system's Chromium: from a file, without a network.
//   node .ci/pageInBrowser.js BHXH_REPORT [FOLDER_FOR_PICTURES]

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import { chromium } from 'playwright-core';
import { isPair, parseDocument, visit } from 'yaml';

const [bin = 'bin/bhxh-report.js', pictures] = process.argv.slice(2);
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), 'bhxh-report-page-'));
const program = (...argv) => [
  process.execPath,
  [path.resolve(bin), '--lang', 'vi', ...argv],
  { cwd: work, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
];
const run = (...argv) => execFileSync(...program(...argv));
const data = readdirSync(path.join(root, 'data')).filter((name) => name.endsWith('.yaml'));
for (const name of data) writeFileSync(path.join(work, name), readFileSync(path.join(root, 'data', name)));
run('page', '--quiet');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

/** A page of its own, whose requests and faults are counted. */
async function open({ width = 1280, height = 860, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, offline: true });
  const page = await context.newPage();
  const told = { requests: [], refused: [], faults: [] };
  page.on('request', (request) => told.requests.push(request.url()));
  page.on('requestfailed', (request) => {
    if (request.failure().errorText === 'csp') told.refused.push(request.url());
  });
  page.on('pageerror', (error) => told.faults.push(String(error)));
  page.on('dialog', (dialog) => dialog.accept());
  await page.goto(pathToFileURL(path.join(work, 'bhxh-report.html')).href);
  await page.locator('#sheet main h1').waitFor();
  return { page, told, close: () => context.close() };
}

/** Nothing was asked for but the page itself and its own worker. */
function isQuiet({ requests, faults }) {
  assert.deepEqual(requests.filter((url) => !url.startsWith('blob:')).slice(1), []);
  assert.deepEqual(faults, []);
}

const button = (page, name) => page.getByRole('button', { name, exact: true });

async function openFile(page, ...files) {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Mở…').click();
  await (await chooser).setFiles(files);
}

async function download(page, name) {
  const started = page.waitForEvent('download');
  await button(page, name).click();
  return readFileSync(await (await started).path());
}

/** The editor, as CodeMirror finds it from its element. */
const inEditor = (page, what, ...given) =>
  page.evaluate(
    ([code, args]) => new Function('view', 'args', code)(document.querySelector('.cm-content').cmTile.view, args),
    [what, given],
  );
const textOf = (page) => inEditor(page, 'return view.state.doc.toString()');

/** Puts the cursor at the end of a line. */
async function goTo(page, line) {
  await page.locator('.cm-content').focus();
  await inEditor(
    page,
    'view.dispatch({ selection: { anchor: view.state.doc.line(args[0]).to }, scrollIntoView: true })',
    line,
  );
}

/** Milliseconds of the processor, whatever else the machine does, on the thread that hears keys. */
function longestTask(events) {
  const heard = events.find(({ name, args }) => name === 'EventDispatch' && args.data.type === 'keydown');
  const own = events.filter(({ pid, tid, name }) => pid === heard.pid && tid === heard.tid && /RunTask$/.test(name));
  return Math.max(...own.map(({ tdur = 0 }) => tdur / 1000));
}

const steps = {
  async 'a mistake is underlined where the command line sees it, and gone when mended'() {
    const { page, told, close } = await open();
    await goTo(page, 7);
    await page.keyboard.type('x');
    const item = page.locator('#told li', { hasText: 'Dòng 7' }).first();
    await page.locator('#told .count', { hasText: '1 lỗi' }).waitFor();
    assert.equal(await page.locator('.cm-content .told-error').textContent(), 'tỉnhx');
    writeFileSync(path.join(work, 'sai.yaml'), await textOf(page));
    const { stdout } = spawnSync(...program('validate', 'sai.yaml', '--format', 'json'));
    const [found] = JSON.parse(stdout).findings ?? JSON.parse(stdout);
    assert.deepEqual([found.line, found.column], [7, '  level: '.length + 1]);
    assert.ok((await item.textContent()).includes(found.message));
    assert.ok(await page.locator('#sheet.stale').isVisible());
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    assert.equal(await page.evaluate(() => getSelection().toString()), 'tỉnhx');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Backspace');
    await page.locator('#told .count', { hasText: '1 lỗi' }).waitFor({ state: 'detached' });
    assert.equal(await page.locator('#sheet.stale').count(), 0);
    isQuiet(told);
    await close();
  },

  async 'keys and words are completed and explained'() {
    const { page, told, close } = await open();
    await goTo(page, 12);
    await page.keyboard.press('Enter');
    await page.keyboard.type('run');
    const offer = page.locator('.cm-tooltip-autocomplete li', { hasText: 'running' });
    await offer.waitFor();
    await page.locator('.cm-completionInfo', { hasText: 'Kỳ còn đang tiếp diễn' }).waitFor();
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'true' }).waitFor();
    await page.waitForTimeout(100);
    await page.keyboard.press('Enter');
    assert.equal((await textOf(page)).split('\n')[12], '  running: true');
    await page.locator('.cm-content').getByText('period').first().hover();
    await page.locator('.cm-tooltip .hover', { hasText: 'Kỳ báo cáo' }).waitFor();
    isQuiet(told);
    await close();
  },

  async 'a figure leads to its line, and a line to its figures'() {
    const { page, told, close } = await open();
    const figure = page.locator('#sheet [data-figure="participants.voluntary"]').first();
    await figure.click();
    await page.locator('#explanation', { hasText: 'binhphuoc.yaml:' }).waitFor();
    const marked = await page.locator('.source-line').first().textContent();
    assert.equal(marked.trim(), `value: ${(await figure.textContent()).replaceAll('.', '')}`);
    await page
      .locator('#explanation')
      .getByRole('button', { name: /^Đến dòng/ })
      .click();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.locator('#sheet .lit[data-figure="participants.voluntary"]').first().waitFor();
    isQuiet(told);
    await close();
  },

  async 'what is downloaded is byte for byte what the command line writes'() {
    const { page, told, close } = await open();
    const formats = { docx: 'Word', html: 'HTML', xlsx: 'Excel', txt: 'Văn bản', json: 'JSON' };
    for (const profile of ['party', 'state']) {
      for (const sources of [false, true]) {
        const only = sources ? ['docx'] : Object.keys(formats);
        const folder = path.join(work, `${profile}-${sources}`);
        run(
          'build',
          ...data,
          '--profile',
          profile,
          '-f',
          only.join(),
          '-o',
          `${folder}/`,
          '--quiet',
          ...(sources ? ['--sources'] : []),
        );
        await page.getByLabel('Thể thức').selectOption(profile);
        await page.getByLabel('Phụ lục nguồn số liệu').setChecked(sources);
        for (const name of data) {
          await openFile(page, path.join(work, name));
          for (const format of only) {
            const bytes = await download(page, formats[format]);
            const wanted = readFileSync(path.join(folder, name.replace('.yaml', `.${format}`)));
            assert.ok(bytes.equals(wanted), `${profile} ${name} ${format}`);
          }
        }
      }
    }
    isQuiet(told);
    await close();
  },

  async 'a first file is begun and saved'() {
    const { page, told, close } = await open();
    await button(page, 'Tệp mới').click();
    await page.getByLabel('Đơn vị').fill('Cà Mao');
    await page.getByLabel('Kỳ báo cáo').fill('2025');
    await button(page, 'Lập tệp').click();
    await page.getByRole('alert').filter({ hasText: 'Cà Mau' }).waitFor();
    await page.getByLabel('Đơn vị').fill('Cà Mau');
    await button(page, 'Lập tệp').click();
    await page.locator('#told .count', { hasText: 'chỗ còn phải điền' }).waitFor();
    run('init', 'moi', '--unit', 'Cà Mau', '--period', '2025', '--quiet');
    assert.equal((await download(page, 'Lưu')).toString(), readFileSync(path.join(work, 'moi.yaml'), 'utf8'));
    isQuiet(told);
    await close();
  },

  async 'the licences of what is in the page are in it'() {
    const { page, told, close } = await open();
    await button(page, 'Giới thiệu').click();
    const text = await page.locator('dialog pre').textContent();
    for (const name of [
      '@codemirror/view',
      '@lezer/yaml',
      'style-mod',
      'docx',
      'yaml',
      'zod',
      'handlebars',
      'csv-parse',
    ])
      assert.match(text, new RegExp(`^${name} [0-9.]+ \\(`, 'm'));
    isQuiet(told);
    await close();
  },

  async 'hostile data run nothing and send nothing'() {
    const { page, told, close } = await open();
    const attack = `<img src=https://a.example/x onerror=hacked=1><script>hacked=1;fetch('https://a.example')</script>`;
    const document = parseDocument(readFileSync(path.join(work, 'binhphuoc.yaml'), 'utf8'));
    const isFree =
      /^(?:name|place|title|parent|about|issuer|label|form|note|text|recipients|outlets|organisers|limitations|causes|directions|leadership|audience|followUp)$/;
    visit(document, {
      Scalar(key, node, parents) {
        const own = parents.findLast((one) => isPair(one))?.key?.value;
        if (key !== 'key' && typeof node.value === 'string' && isFree.test(own)) node.value += ` ${attack}`;
      },
    });
    const hostile = String(document);
    writeFileSync(path.join(work, 'hiem.yaml'), hostile);
    await openFile(page, path.join(work, 'hiem.yaml'));
    await page.locator('#sheet main', { hasText: 'onerror=hacked=1' }).waitFor();
    assert.ok((await page.locator('#sheet main').textContent()).split('onerror').length > 10);
    await page.locator('#sheet [data-figure]').nth(3).click();
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    assert.equal(await page.locator('#sheet img, #sheet script, #explanation img, #told img').count(), 0);
    isQuiet(told);
    await close();
  },

  async 'the policy of the page refuses what somebody put into it'() {
    const { page, told, close } = await open();
    const refused = await page.evaluate(async () => {
      const broken = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.push(effectiveDirective));
      const answer = await fetch('https://a.example/').then(
        () => 'sent',
        () => 'refused',
      );
      const image = document.createElement('img');
      image.src = 'https://a.example/x.png';
      const script = document.createElement('script');
      script.textContent = 'window.hacked = 1';
      const frame = document.createElement('iframe');
      frame.src = 'https://a.example/';
      const form = document.createElement('form');
      form.action = 'https://a.example/';
      document.body.append(image, script, frame, form);
      document.body.insertAdjacentHTML('beforeend', '<button onclick="window.hacked = 1">x</button>');
      document.body.lastElementChild.click();
      form.submit();
      await new Promise((done) => setTimeout(done, 300));
      return { answer, broken: [...new Set(broken)].sort(), hacked: 'hacked' in window };
    });
    assert.equal(refused.answer, 'refused');
    assert.equal(refused.hacked, false);
    assert.deepEqual(refused.broken, [
      'connect-src',
      'form-action',
      'frame-src',
      'img-src',
      'script-src-attr',
      'script-src-elem',
    ]);
    // What the browser did not let out is told as a request, too.
    assert.deepEqual(
      told.refused,
      told.requests.filter((url) => url.startsWith('https:')),
    );
    await close();
  },

  async 'on paper there is the report alone'() {
    const { page, told, close } = await open();
    writeFileSync(path.join(work, 'in.pdf'), await page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync('pdftotext', ['-layout', path.join(work, 'in.pdf'), '-'], { encoding: 'utf8' });
    assert.match(text, /TỈNH ỦY BÌNH PHƯỚC/);
    assert.match(text, /Nơi nhận/);
    assert.doesNotMatch(text, /Tải về|Thể thức|ghi chú|Bấm vào/);
    isQuiet(told);
    await close();
  },

  async 'ten thousand lines do not hold up the editor'() {
    const { page, told, close } = await open();
    const items = Array.from(
      { length: 3300 },
      (_, at) => `    - id: nhom-${at}\n      label: nhóm thứ ${at} của kỳ\n      value: ${at + 1}`,
    );
    const head = readFileSync(path.join(work, 'binhphuoc.yaml'), 'utf8');
    writeFileSync(
      path.join(work, 'dai.yaml'),
      head.replace('\nparticipants:\n', `\nparticipants:\n  groups:\n${items.join('\n')}\n`),
    );
    await openFile(page, path.join(work, 'dai.yaml'));
    await page.locator('#sheet main', { hasText: 'hóm thứ 3299' }).waitFor({ timeout: 60_000 });
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+Home');
    await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
    for (let at = 0; at < 10; at += 1) await page.keyboard.type('# chú thích\n', { delay: 15 });
    await page.waitForTimeout(3000);
    const longest = longestTask(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
    console.log(`    the longest task took ${Math.round(longest)} ms of the processor`);
    assert.ok(longest > 1 && longest < 200);
    isQuiet(told);
    await close();
  },

  async 'axe finds nothing serious, at both widths, in both lights and languages'() {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ]) {
      const { page, told, close } = await open({ width, height: 844, colorScheme });
      await page.evaluate(axeCore.source);
      const looks = {
        report: async () => {},
        data: async () => {
          if (width === 390) await page.getByRole('tab', { name: 'Số liệu' }).click();
          await goTo(page, 7);
          await page.keyboard.type('x');
          await page.locator('#told .count', { hasText: '1 lỗi' }).waitFor();
          await page.getByText('Danh sách').click();
        },
        english: async () => button(page, 'English').click(),
      };
      for (const [look, show] of Object.entries(looks)) {
        await show();
        if (pictures !== undefined) {
          mkdirSync(pictures, { recursive: true });
          await page.screenshot({ path: path.join(pictures, `${width}-${colorScheme}-${look}.png`) });
        }
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        assert.deepEqual(
          serious.map(({ id, nodes }) => `${look}: ${id} ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`),
          [],
        );
      }
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(isWide, false, `${width} pixels are too few`);
      isQuiet(told);
      await close();
    }
  },
};

const only = process.env.STEP;
for (const [name, step] of Object.entries(steps)) {
  if (only !== undefined && !name.includes(only)) continue;
  console.log(name);
  await step();
}
await browser.close();
