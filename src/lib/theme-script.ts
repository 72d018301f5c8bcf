/**
 * The one script that stands in the pages themselves: it runs before the first paint, so that a
 * chosen theme never flashes in the other one. The content policy allows it by its hash.
 */
export const themeScript =
  "try{const{theme:t}=localStorage;if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}";
