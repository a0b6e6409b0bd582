import { buildPeer } from '../build-peer.js';

/** Our engine as the package has it at "./engine", built from the source. */
export async function loadOurEngine() {
  const { script } = await buildPeer('../../src/engine/index.ts');
  return await import(`data:text/javascript;base64,${script.toString('base64')}`);
}
