/** The script of the page on which cards are learned. */
import './reading.ts';
import '../study/play/play.ts';
