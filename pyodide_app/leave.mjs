// @ts-check
/** A page to read that may have to be left at once: the script of the paper version and the charts of such a pathway. */
import { watchExit } from "./exit.mjs";

watchExit((to) => {
  document.body.replaceChildren();
  location.replace(to);
});
