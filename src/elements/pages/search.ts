/** The script of the page of search results. */
import './reading.ts';
import '../search-page.ts';
