// Every engine brings its own plural rules and lists, so that these run on a page as well as in Node.
import './languages.test.js';
import './plurals.test.js';
