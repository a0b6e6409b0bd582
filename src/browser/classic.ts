/** Entry of `dist/treatment-quiz.classic.js`: registers the tag and exports nothing, so any kind of script can carry it. */
import '../index.js';
