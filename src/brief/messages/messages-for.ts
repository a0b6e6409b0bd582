/** The messages of the brief in each language. */
import { messagesIn } from '../../companions/messages-in.js';
import { arabic } from './ar.js';
import type { BriefMessages } from './brief-messages.js';
import { english } from './en.js';
import { french } from './fr.js';
import { german } from './de.js';
import { italian } from './it.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';
import { spanish } from './es.js';

/** One entry per language; English first. */
export const allMessages: readonly [BriefMessages, ...BriefMessages[]] = [
  ...([english, french, german, spanish, italian, portuguese, polish, arabic] as const),
];

/** The messages for the first of `tags` that there are messages for, else English. */
export const messagesFor = (...tags: string[]): BriefMessages => messagesIn(allMessages, ...tags);
