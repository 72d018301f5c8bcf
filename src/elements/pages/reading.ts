/** The script of a page that is read: every small element that such pages show. */
import '../copy-button.ts';
import '../keep-visited.ts';
import '../language-menu.ts';
import '../prepare-pages.ts';
import '../search-box.ts';
import '../stack-choice.ts';
import '../start-learning.ts';
import '../theme-switch.ts';
