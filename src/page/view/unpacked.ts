import { byId } from './element.js';

/** What the page holds under an id, as text: deflated, in base64, as .config/buildPage.js has put it there. */
export async function unpacked(id: string): Promise<string> {
  const bytes = Uint8Array.from(atob(byId(id).textContent ?? ''), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}
