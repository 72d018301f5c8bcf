/** The script of the page that leads to a code by questions. */
import './reading.ts';
import '../decision-guide.ts';
