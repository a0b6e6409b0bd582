// Serves the measured pages from memory, to this machine only.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

const PAINTED = readFileSync(new URL('page/painted.js', import.meta.url), 'utf8');

/** The page is drawn before its script arrives, as on a slow line. */
const SCRIPT_DELAY = 250;

/** What the README tells integrators to write, word for word. */
const KEEPS_PLACE = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').match(
  /treatment-quiz:[^{\n]*:not\(:defined\)[^}]*\}/,
)[0];

const page = (
  { tag, attributes = '', question, styles },
  { copies, keepsPlace },
) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A clinic</title>
<link rel="icon" href="data:,">
<script>const PEER = ${JSON.stringify({ tag, question })};${PAINTED}</script>
${styles ? `<link rel="stylesheet" href="/${tag}.css">` : ''}
${keepsPlace ? `<style>${KEEPS_PLACE}</style>` : ''}
<script type="module" src="/${tag}.js"></script>
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
  if (ending === '.js') return { type: 'text/javascript', body: peer.script, delay: SCRIPT_DELAY };
  if (ending === '.css') return { type: 'text/css', body: peer.styles };
  const copies = Number(searchParams.get('copies'));
  const keepsPlace = searchParams.has('keepsPlace');
  return { type: 'text/html; charset=utf-8', body: page(peer, { copies, keepsPlace }) };
}

/** Starts the server. `address(peer, { copies, keepsPlace })` leads to a page. */
export async function servePeers(peers) {
  const server = createServer(async (request, response) => {
    const found = respond(peers, request.url);
    if (!found) return response.writeHead(404).end();
    await pause(found.delay ?? 0);
    response.writeHead(200, { 'content-type': found.type, 'cache-control': 'no-store' });
    response.end(found.body);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address();
  return {
    address: ({ tag }, { copies = 1, keepsPlace = false } = {}) =>
      `http://localhost:${port}/${tag}?copies=${copies}${keepsPlace ? '&keepsPlace' : ''}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
