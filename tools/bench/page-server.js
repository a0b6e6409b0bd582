// Serves the measured pages from memory, to this machine only.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

const PAINTED = readFileSync(new URL('page/painted.js', import.meta.url), 'utf8');

/** The page is drawn before its script arrives, as on a slow line, in ms. */
const SCRIPT_DELAY = 250;

/** The style in the README that reserves space for the quiz. */
const [KEEPS_PLACE] =
  /treatment-quiz:[^{\n]*:not\(:defined\)[^}]*\}/.exec(
    readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
  ) ?? [];
if (!KEEPS_PLACE) throw new Error('README.md no longer has the style that reserves space.');

const page = (
  { tag, attributes = '', question, result, styles },
  { copies, keepsPlace, delay },
) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A clinic</title>
<link rel="icon" href="data:,">
<script>const PEER = ${JSON.stringify({ tag, question, result })};${PAINTED}</script>
${styles ? `<link rel="stylesheet" href="/${tag}.css">` : ''}
${keepsPlace ? `<style>${KEEPS_PLACE}</style>` : ''}
<script type="module" src="/${tag}.js?delay=${delay}"></script>
<h1>A clinic</h1>
<p>Words above.</p>
${`<${tag} ${attributes}></${tag}>\n`.repeat(copies)}
<p>Words below.</p>
<footer><p>Where to find us.</p></footer>
</html>`;

/** What is asked for: a page, or the script or the style sheet of a peer. */
function respond(peers, address) {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const [, tag, ending] = /^\/([\w-]+)(\.\w+)?$/.exec(pathname) ?? [];
  const peer = peers.find((each) => each.tag === tag);
  if (!peer) return undefined;
  const [copies, delay] = ['copies', 'delay'].map((name) => Number(searchParams.get(name)));
  if (ending === '.js') return { type: 'text/javascript', body: peer.script, delay };
  if (ending === '.css') return { type: 'text/css', body: peer.styles };
  const keepsPlace = searchParams.has('keepsPlace');
  return { type: 'text/html; charset=utf-8', body: page(peer, { copies, keepsPlace, delay }) };
}

/** Compresses like a real host, each body once. */
function compressor() {
  const compressed = new Map();
  return (body) => {
    if (!compressed.has(body)) compressed.set(body, brotliCompressSync(body));
    return compressed.get(body);
  };
}

/** Starts the server. `address(peer, { copies, keepsPlace, delay })` leads to a page. */
export async function servePeers(peers) {
  const compress = compressor();
  for (const { script, styles } of peers) [script, styles].filter(Boolean).forEach(compress);
  const server = createServer(async (request, response) => {
    const found = respond(peers, request.url);
    if (!found) return response.writeHead(404).end();
    const body = compress(found.body);
    await pause(found.delay ?? 0);
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'cache-control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address();
  return {
    address: ({ tag }, { copies = 1, keepsPlace = false, delay = SCRIPT_DELAY } = {}) =>
      `http://localhost:${port}/${tag}?copies=${copies}&delay=${delay}${keepsPlace ? '&keepsPlace' : ''}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
