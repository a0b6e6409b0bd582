/** Getting a definition from a URL, without ever hanging or trusting what comes back. */
import { MAX_TEXT_LENGTH } from '../definition/limits.js';
import { schemeOf } from './scheme.js';

/** A silent or trickling server is given up after this. */
const PATIENCE_MS = 15_000;

/** Why a definition did not arrive, worded for the author of the page. */
export class FetchProblem extends Error {}

/**
 * The JSON at `address`.
 *
 * @param address - As written in the `src` attribute.
 * @param base - What a relative address is relative to.
 * @param abandoned - Aborts when the response is no longer needed.
 * @throws {FetchProblem} saying what went wrong.
 */
export async function fetchDefinition(
  address: string,
  base: string,
  abandoned: AbortSignal,
): Promise<unknown> {
  if (!/^https?:$/.test(schemeOf(address, base))) {
    throw new FetchProblem(
      `is ${JSON.stringify(address)}, but should be an https:, http: or relative address.`,
    );
  }
  const url = new URL(address, base).href;
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([abandoned, patience]) });
    if (!response.ok) {
      throw new FetchProblem(`is ${url}, which answered ${response.status} instead of a quiz.`);
    }
    return parseJson(await response.text(), `is ${url}, which`);
  } catch (error) {
    if (error instanceof FetchProblem) throw error;
    throw new FetchProblem(
      patience.aborted
        ? `is ${url}, which did not answer within ${PATIENCE_MS / 1000} seconds.`
        : `is ${url}, which could not be loaded: ${String(error)}`,
    );
  }
}

/** `text` as JSON. @param subject - Begins the sentence if it is none. */
export function parseJson(text: string, subject: string): unknown {
  if (text.length > MAX_TEXT_LENGTH) {
    throw new FetchProblem(`${subject} is larger than ${MAX_TEXT_LENGTH} characters.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = /^\s*</.test(text) ? 'a web page' : `something else (${String(error)})`;
    throw new FetchProblem(`${subject} should be JSON, but is ${found}.`);
  }
}
