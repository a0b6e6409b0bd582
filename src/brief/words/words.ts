/** In which words the brief speaks. */
import { wordsIn } from '../../companions/words.js';
import { arabic } from './ar.js';
import type { BriefWords } from './brief-words.js';
import { english } from './en.js';
import { french } from './fr.js';
import { german } from './de.js';
import { italian } from './it.js';
import { polish } from './pl.js';
import { portuguese } from './pt.js';
import { spanish } from './es.js';

export const allWords: readonly [BriefWords, ...BriefWords[]] = [
  ...([english, french, german, spanish, italian, portuguese, polish, arabic] as const),
];

/** The words for the first of `tags` that there are words for, else English. */
export const wordsFor = (...tags: string[]): BriefWords => wordsIn(allWords, ...tags);
