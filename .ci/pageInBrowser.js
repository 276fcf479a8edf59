// The page as people use it, in the system's Chromium: from a file, without a network.
//   node .ci/pageInBrowser.js BHXH_REPORT [FOLDER_FOR_PICTURES]

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axeCore from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
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
for (const [folder, names] of Object.entries({
  'nhieu-ky': ['2018.yaml', '2019.yaml'],
  so: ['van-hai.yaml', 'so-hoi-nghi-2025.xlsx', 'tin-bai.csv'],
}))
  for (const name of names) cpSync(path.join(root, 'test/cli/fixtures', folder, name), path.join(work, name));
run('page', '--quiet');
run('build', 'binhphuoc.yaml', '-o', 've.docx', '--quiet');
edited('ve.docx', 'sua.docx', '96,06%', '96,09%');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

/** A page of its own, whose requests and faults are counted. */
async function open({ width = 1280, height = 860, colorScheme = 'light' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme, offline: true });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000); // a busy machine makes no step fail
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

async function openFile(page, file) {
  await choose(page, 'Mở…', file);
  await page.locator('#head .name', { hasText: path.basename(file) }).waitFor();
}

async function choose(page, name, ...files) {
  const chooser = page.waitForEvent('filechooser');
  await button(page, name).click();
  await (await chooser).setFiles(files);
}

/** Files dropped on the page, as from a folder. */
function drop(page, ...files) {
  const dropped = files.map((file) => ({ name: path.basename(file), base64: readFileSync(file).toString('base64') }));
  return page.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of given)
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    document
      .querySelector('.cm-content')
      .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, dropped);
}

/** A Word file with something else in its text. */
function edited(from, to, before, after) {
  const parts = unzipSync(readFileSync(path.join(work, from)));
  const text = strFromU8(parts['word/document.xml']);
  assert.ok(text.includes(before));
  writeFileSync(path.join(work, to), zipSync({ ...parts, 'word/document.xml': strToU8(text.replace(before, after)) }));
}

async function download(page, name, where = page) {
  // Chromium drops what a page starts beyond ten downloads in a second.
  await page.waitForTimeout(120);
  const started = page.waitForEvent('download');
  await button(where, name).click();
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

/** `preview` of these files, and how to stop it. */
async function serve(...files) {
  const child = spawn(process.execPath, [path.resolve(bin), '--lang', 'vi', 'preview', ...files], { cwd: work });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
      // Words may come in pieces: the address is whole where something stands behind it.
      const [found] = /http:\/\/\S+(?=\s)/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.on('exit', () => reject(new Error(said)));
  });
  const stop = () =>
    new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.on('exit', resolve);
      child.kill('SIGINT');
    });
  return { address, stop };
}

function statusOf(host, way, headers, method) {
  const [hostname, port] = host.split(':');
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: way, headers, method }, (response) => {
      response.destroy();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

/** As patient as the page is: a busy machine makes no step fail. */
async function until(holds) {
  for (let at = 0; at < 1800 && !holds(); at += 1) await new Promise((done) => setTimeout(done, 100));
  assert.ok(holds());
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

  async 'all of it is reached by keyboard alone'() {
    const { page, told, close } = await open();
    const focused = () =>
      page.evaluate(() => {
        let here = document.activeElement;
        while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
        return here?.classList.contains('cm-content') ? 'editor' : (here?.dataset.figure ?? here?.textContent ?? '');
      });
    const seen = [];
    for (let at = 0; at < 60 && !seen.at(-1)?.startsWith('period'); at += 1) {
      // The first leaves the editor, the second goes on.
      if (seen.at(-1) === 'editor') await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      seen.push(await focused());
      if (/^[\w-]+\.[\w.-]+$/.test(seen.at(-1))) break;
    }
    for (const name of ['Tệp mới', 'Lưu', 'Báo cáo', 'editor', 'Chỗ kế tiếp (F8)', 'Word', 'JSON', 'In'])
      assert.ok(seen.includes(name), `${name} is not among ${seen.join(' | ')}`);
    const figure = seen.at(-1);
    await page.keyboard.press('ArrowRight');
    assert.notEqual(await focused(), figure);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), figure);
    await page.keyboard.press('Enter');
    await page.locator('#explanation', { hasText: figure }).waitFor();
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

  async 'in a returned Word file the one wrong digit is found, said in a comment, and put right'() {
    const { page, told, close } = await open();
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await choose(page, 'Chọn văn bản…', path.join(work, 've.docx'));
    await page.locator('#check .good', { hasText: 've.docx: khớp với số liệu' }).waitFor();
    await choose(page, 'Chọn văn bản…', path.join(work, 'sua.docx'));
    await page.locator('#check', { hasText: 'sua.docx: 1 chỗ không khớp' }).waitFor();
    assert.deepEqual(await page.locator('#check mark').allTextContents(), ['96,09%']);
    assert.match(await page.locator('#check .results').first().textContent(), /số liệu là "96,06%"/);
    const shown = await page.locator('#check .document').textContent();
    for (const words of ['CỘNG SẢN VIỆT NAM', '126.308', 'Nơi nhận']) assert.ok(shown.includes(words), words);
    await button(page, 'Chỗ kế tiếp').click();
    assert.equal(await page.locator('#check li.wrong:focus').count(), 1);
    const commented = await download(page, 'Tải bản có nhận xét');
    const refreshed = await download(page, 'Tải bản đã cập nhật số liệu');
    spawnSync(...program('verify', 'sua.docx', 'binhphuoc.yaml', '--report', 'nhan-xet.docx'));
    run('refresh', 'sua.docx', 'binhphuoc.yaml', '-o', 'cap-nhat.docx', '--quiet');
    assert.ok(commented.equals(readFileSync(path.join(work, 'nhan-xet.docx'))));
    assert.ok(refreshed.equals(readFileSync(path.join(work, 'cap-nhat.docx'))));
    await button(page, 'Nguồn').click();
    await page.locator('#explanation', { hasText: '96,06%' }).waitFor();
    isQuiet(told);
    await close();
  },

  async 'two years are compared, and drawn'() {
    const { page, told, close } = await open();
    await drop(page, path.join(work, '2018.yaml'));
    await button(page, 'Mở để soạn').click();
    await drop(page, path.join(work, '2019.yaml'));
    await button(page, 'So sánh với số liệu đang soạn').click();
    const shown = page.locator('#compare .sheet main');
    await shown.filter({ hasText: 'SO SÁNH SỐ LIỆU NĂM 2019 VỚI NĂM 2018' }).waitFor();
    run('diff', '2018.yaml', '2019.yaml', '-f', 'docx', '-o', 'diff.docx');
    run('trend', '2018.yaml', '2019.yaml', '-f', 'docx', '-o', 'trend.docx');
    const panel = page.locator('#compare');
    assert.ok((await download(page, 'Word', panel)).equals(readFileSync(path.join(work, 'diff.docx'))));
    await panel.getByLabel('Cách xem').selectOption('trend');
    await shown.locator('figure.chart svg').first().waitFor();
    assert.ok((await download(page, 'Word', panel)).equals(readFileSync(path.join(work, 'trend.docx'))));
    isQuiet(told);
    await close();
  },

  async 'what rose or fell since an earlier year is said in the report'() {
    const { page, told, close } = await open();
    await openFile(page, path.join(work, '2019.yaml'));
    await drop(page, path.join(work, '2018.yaml'));
    await button(page, 'So sánh với số liệu đang soạn').click();
    await page.getByLabel('Nêu tăng, giảm trong báo cáo').check();
    await page.getByRole('tab', { name: 'Báo cáo' }).click();
    run('build', '2019.yaml', '--against', '2018.yaml', '-o', 'tang-giam.docx', '--quiet');
    await page.locator('#sheet main', { hasText: 'so với năm 2018' }).waitFor();
    assert.ok(
      (await download(page, 'Word', page.locator('#report'))).equals(readFileSync(path.join(work, 'tang-giam.docx'))),
    );
    isQuiet(told);
    await close();
  },

  async 'registers are dropped and counted'() {
    const { page, told, close } = await open();
    await openFile(page, path.join(work, 'van-hai.yaml'));
    await page.locator('#attachments', { hasText: 'tin-bai.csv: số liệu có nêu, chưa chọn' }).waitFor();
    await drop(page, path.join(work, 'so-hoi-nghi-2025.xlsx'), path.join(work, 'tin-bai.csv'));
    await page.locator('#sheet:not(.stale) main', { hasText: 'VÂN HẢI' }).waitFor();
    run('build', 'van-hai.yaml', '-o', 'so.docx', '--quiet');
    const report = page.locator('#report');
    assert.ok((await download(page, 'Word', report)).equals(readFileSync(path.join(work, 'so.docx'))));
    await page.locator('#sheet [data-figure^="media."]').first().click();
    await page.locator('#explanation', { hasText: 'Đếm trong tin-bai.csv' }).waitFor();
    isQuiet(told);
    await close();
  },

  async 'own templates take effect, and what is wrong with one is told at its line'() {
    const { page, told, close } = await open();
    run('templates', 'eject', 'bao-cao', 'mau');
    const name = 'leadership.md.hbs';
    const file = path.join(work, 'mau', name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `Câu riêng của đơn vị.\n\n${text}`);
    await drop(page, file);
    await page.locator('#sheet main', { hasText: 'Câu riêng của đơn vị.' }).waitFor();
    run('build', 'binhphuoc.yaml', '--templates', 'mau', '-o', 'mau.docx', '--quiet');
    assert.ok(
      (await download(page, 'Word', page.locator('#report'))).equals(readFileSync(path.join(work, 'mau.docx'))),
    );
    writeFileSync(file, `{{khong-co-ten}} <script>window.hacked = 1</script>\n${text}`);
    await drop(page, file);
    await page.locator('#attachments', { hasText: `${name}:1:` }).waitFor();
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    isQuiet(told);
    await close();
  },

  async "last year's report becomes a data file"() {
    const { page, told, close } = await open();
    writeFileSync(
      path.join(work, 'cu.txt'),
      readFileSync(path.join(root, 'test/cli/fixtures/nam-truoc/bao-cao-2021.txt')),
    );
    await button(page, 'Tệp mới').click();
    await choose(page, 'Từ báo cáo đã có…', path.join(work, 'cu.txt'));
    await page.locator('dialog', { hasText: 'cu.txt → cu.yaml' }).waitFor();
    await button(page, 'Xem tệp').click();
    spawnSync(...program('adopt', 'cu.txt', '--quiet'));
    assert.equal(await textOf(page), readFileSync(path.join(work, 'cu.yaml'), 'utf8'));
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
    edited('ve.docx', 'doc.docx', '96,06%', `96,09% ${attack.replaceAll('<', '&lt;')}`);
    await page.getByRole('tab', { name: 'Kiểm tra' }).click();
    await choose(page, 'Chọn văn bản…', path.join(work, 'doc.docx'));
    await page.locator('#check .document p', { hasText: 'onerror=hacked=1' }).first().waitFor();
    assert.equal(await page.locator('#check img, #check script').count(), 0);
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    isQuiet(told);
    await close();
  },

  async 'the policy of the page refuses what somebody put into it'() {
    const { page, told, close } = await open();
    const refused = await page.evaluate(async () => {
      const broken = new Set();
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => broken.add(effectiveDirective));
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
      for (let at = 0; at < 1800 && broken.size < 6; at += 1) await new Promise((done) => setTimeout(done, 100));
      return { answer, broken: [...broken].sort(), hacked: 'hacked' in window };
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
    // Numbered from the second page on.
    assert.deepEqual(
      text
        .split('\f')
        .map((sheet) => /^\s*(\d+)$/m.exec(sheet)?.[1])
        .slice(0, 3),
      [undefined, '2', '3'],
    );
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
    await page.locator('#sheet main', { hasText: 'hóm thứ 3299' }).waitFor();
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

  async 'preview shows what is on disk, and writes only where it is told to'() {
    const file = path.join(work, 'xem.yaml');
    const put = (from, to) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    writeFileSync(file, readFileSync(path.join(work, 'van-hai.yaml')));
    const { address, stop } = await serve('xem.yaml', 'binhphuoc.yaml');
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(180_000); // a busy machine makes no step fail
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(address);
    const main = page.locator('#sheet main');
    await main.filter({ hasText: 'VÂN HẢI' }).waitFor();
    assert.equal(await page.locator('#attachments .told-error').count(), 0);
    run('build', 'xem.yaml', '-o', 'xem.docx', '--quiet');
    const report = page.locator('#report');
    assert.ok((await download(page, 'Word', report)).equals(readFileSync(path.join(work, 'xem.docx'))));

    put('place: Vân Hải', 'place: Hải Vân');
    await main.filter({ hasText: 'Hải Vân, ngày' }).waitFor();
    const csv = path.join(work, 'tin-bai.csv');
    const before = await page.locator('#sheet [data-figure^="media."]').first().textContent();
    writeFileSync(csv, `${readFileSync(csv, 'utf8').trimEnd()}\n99;12/5/2025;Báo tỉnh;Tin;Thêm một tin\n`);
    await page.waitForFunction(
      (old) => document.querySelector('#sheet').shadowRoot.querySelector('[data-figure^="media."]').textContent !== old,
      before,
    );

    await goTo(page, 1);
    await page.keyboard.type(' (sửa)');
    await page.waitForTimeout(300);
    assert.doesNotMatch(readFileSync(file, 'utf8'), /sửa/);
    await button(page, 'Ghi vào tệp').click();
    await until(() => /\(sửa\)/.test(readFileSync(file, 'utf8')));
    assert.equal(readFileSync(file, 'utf8'), await textOf(page));

    await goTo(page, 1);
    await page.keyboard.type(' một');
    put('place: Hải Vân', 'place: Vân Hải');
    await page.getByRole('alert').filter({ hasText: 'đã được sửa ở nơi khác' }).waitFor();
    await button(page, 'Ghi vào tệp').click();
    await page.waitForTimeout(300);
    assert.match(readFileSync(file, 'utf8'), /place: Vân Hải/);
    await button(page, 'Ghi đè bằng bản đang soạn').click();
    await until(() => /\(sửa\) một/.test(readFileSync(file, 'utf8')));
    assert.match(readFileSync(file, 'utf8'), /place: Hải Vân/);

    await page.locator('#served select').selectOption({ label: 'binhphuoc.yaml' });
    await main.filter({ hasText: 'BÌNH PHƯỚC' }).waitFor();
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(address) && !url.startsWith('blob:')),
      [],
    );
    await context.close();

    const { host, pathname } = new URL(address);
    const status = (way, headers = {}, method = 'GET') => statusOf(host, way, { host, ...headers }, method);
    assert.equal(await status(pathname), 200);
    assert.equal(await status('/'), 403);
    const other = pathname.at(-2) === 'x' ? 'y' : 'x';
    assert.equal(await status(`${pathname.slice(0, -2)}${other}/`), 403);
    assert.equal(await status(pathname, { host: 'localhost' }), 403);
    assert.equal(await status(pathname, { host: `a.example:${host.split(':')[1]}` }), 403);
    assert.equal(await status(`${pathname}state`, { origin: 'https://a.example' }), 403);
    assert.equal(await status(`${pathname}state`, { origin: 'null' }), 403);
    assert.equal(await status(`${pathname}state`, { 'sec-fetch-site': 'cross-site' }), 403);
    assert.equal(await status(`${pathname}binhphuoc.yaml`), 404);
    assert.equal(await status(`${pathname}../../etc/passwd`), 403);
    assert.equal(await status(`${pathname}0`, {}, 'PUT'), 412);
    assert.equal(await status(`${pathname}7`, {}, 'PUT'), 404);
    assert.equal(await status(`${pathname}0`, {}, 'DELETE'), 403);
    await stop();
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
        check: async () => {
          await page.getByRole('tab', { name: 'Kiểm tra' }).click();
          await choose(page, 'Chọn văn bản…', path.join(work, 'sua.docx'));
          await page.locator('#check .results').first().waitFor();
        },
        compare: async () => {
          await page.getByRole('tab', { name: 'So sánh' }).click();
          await choose(page, 'Thêm kỳ khác…', path.join(work, '2018.yaml'));
          await page.locator('#compare .notice p').first().waitFor();
        },
        data: async () => {
          await page.getByRole('tab', { name: width === 390 ? 'Số liệu' : 'Báo cáo' }).click();
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
