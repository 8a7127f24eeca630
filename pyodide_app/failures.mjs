// @ts-check
/** Why no result can be worked out here, as it is said to people. */
import { Damaged, Refused } from "./checked.mjs";
import { WORDS } from "./words.mjs";

/** Whether this browser, under this page's policy, compiles WebAssembly at all: the smallest module there is. */
export function webAssemblyWorks() {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

/** @param {unknown} reason as browsers put it @returns {boolean} */
const isForWantOfMemory = (reason) => /memory|allocation/i.test(String(reason));

/** @param {unknown} error with which a fetch ended @returns {string} */
export function whyNotFetched(error) {
  if (error instanceof Damaged) return WORDS.damaged;
  if (error instanceof Refused) return WORDS.refused;
  return isForWantOfMemory(error) ? WORDS.memory : WORDS.download;
}

/** @param {unknown} detail that the last worker gave @returns {string} */
export const whyStopped = (detail) => isForWantOfMemory(detail) ? WORDS.memory : WORDS.crashed;
