/** The script of pages that are made for paper, too. */
import './reading.ts';
import '../print-button.ts';
