import { keyed } from 'lit/directives/keyed.js';

/**
 * A text that changes in place; it has to be alone in its element.
 *
 * It is drawn anew whenever it changes: a page translator may have put another node in its place,
 * and Lit would write to a node that is no longer on the page.
 */
export const changingText = (text: string): unknown => keyed(text, text);
