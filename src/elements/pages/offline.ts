/** The script of the page on which a language is taken along. */
import './reading.ts';
import '../offline/languages.ts';
