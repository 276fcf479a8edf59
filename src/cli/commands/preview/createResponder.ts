import type { Context } from '../../context.js';
import type { LocalResponse, Respond } from '../../local.js';
import { problemText } from '../../print/problemText.js';
import { writeAll } from '../../write/writeAll.js';
import { type Previewing, readState, versionOf } from './readState.js';

const NOT_FOUND: LocalResponse = { status: 404, type: 'text/plain', body: '' };

/** A file of the page may ask its server, and nobody else. */
const CLOSED = "connect-src 'none'";
const OPEN = "connect-src 'self'";

/** What the page may ask: itself, the state of the files, and to write one of the data files by its place in the list. */
export function createResponder(page: Uint8Array, previewing: Previewing, context: Context): Respond {
  const html = new TextDecoder().decode(page).replace(CLOSED, OPEN);
  const [, written = "default-src 'none'"] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  const policy = `${written}; frame-ancestors 'none'`;

  /** Only over what the page has seen: another version is told, and nothing is written. */
  async function write(index: number, version: string | null, body: Uint8Array): Promise<LocalResponse> {
    const { files } = await readState(previewing, context);
    const [file, path] = [files[index], previewing.files[index]];
    if (file === undefined || path === undefined) return NOT_FOUND;
    if (file.version !== version) return json(412, { version: file.version });
    const problem = await writeAll([{ path, content: body }], context.world);
    if (problem !== null) return { status: 500, type: 'text/plain', body: problemText(problem, context.messages.cli) };
    return json(200, { version: versionOf({ name: path, base64: Buffer.from(body).toString('base64') }) });
  }

  return async ({ method, path, version, body }) => {
    if (method === 'PUT') return /^\d{1,4}$/.test(path) ? write(Number(path), version, body) : NOT_FOUND;
    if (path === '') return { status: 200, type: 'text/html', body: html, policy };
    return path === 'state' ? json(200, await readState(previewing, context)) : NOT_FOUND;
  };
}

function json(status: 200 | 412, value: object): LocalResponse {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
