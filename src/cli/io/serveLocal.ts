import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LIMITS } from '../../diagnostics/limits.js';
import type { LocalResponse, Respond, Served } from '../local.js';

/** No page of another origin reads, frames or keeps what is answered. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/**
 * Serves on a free port of 127.0.0.1. Whoever asks must know the token in the address, name the very host (a name that
 * somebody has pointed here is another host) and come from a page of this server, or from nowhere.
 */
export async function serveLocal(respond: Respond): Promise<Served> {
  const token = randomBytes(24).toString('base64url');
  const listening = new Set<ServerResponse>();
  let host = '';
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, HEADERS);
      response.end();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathFor(request);
    const { method } = request;
    if (path === null || (method !== 'GET' && method !== 'PUT')) {
      response.writeHead(403, HEADERS).end();
      return;
    }
    if (method === 'GET' && path === 'events') {
      response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
      response.write('retry: 1000\n\n');
      listening.add(response);
      response.on('close', () => listening.delete(response));
      return;
    }
    const body = await bodyOf(request, LIMITS.data.bytes);
    if (body === null) {
      response.writeHead(413, HEADERS).end();
      return;
    }
    const version = request.headers['if-match'] ?? null;
    send(response, await respond({ method, path, version, body }));
  }

  /** What is asked for, behind the token; null where the asker may not know it. */
  function pathFor({ url = '', headers }: IncomingMessage): string | null {
    const [, given = '', path = '', ...rest] = url.split('/');
    const { origin } = headers;
    const site = headers['sec-fetch-site'];
    const isOurs =
      headers.host === host &&
      (origin === undefined || origin === `http://${host}`) &&
      (site === undefined || site === 'same-origin' || site === 'none');
    return isOurs && rest.length === 0 && isEqual(given, token) ? path : null;
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}/${token}/`,
    announce() {
      for (const response of listening) response.write('data: changed\n\n');
    },
  };
}

function isEqual(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Null where there is more than may be. */
async function bodyOf(request: IncomingMessage, limit: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, type, body, policy }: LocalResponse): void {
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Security-Policy': policy ?? "default-src 'none'",
  });
  response.end(body);
}
