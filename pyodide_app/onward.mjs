// @ts-check
/**
 * What a case needs to go on with any other pathway. It is fetched for everybody: all pathways, one after another, in the
 * order in which this page lists them. So nothing that is fetched says where a case goes on.
 */
import { Unreachable } from "./fetched.mjs";

/**
 * @template T
 * @param {string[]} keys of the pathways, in order
 * @param {(key: string) => Promise<T>} fetchOne
 * @param {() => void} [whole] is called when all is here that can be had
 */
export function openOnward(keys, fetchOne, whole = () => {}) {
  /** @type {Map<string, Promise<T>>} */
  const asked = new Map();

  /** Ask for all that is not here. Where the connection fails, the rest is not asked for, and can be another time. */
  async function begin() {
    let before = Promise.resolve();
    for (const key of keys) {
      const one = asked.get(key) ?? before.then(() => fetchOne(key));
      asked.set(key, one);
      before = one.then(() => {}, (error) => {
        if (!(error instanceof Unreachable)) return; // it came, and is not what it should be: that stays so
        if (asked.get(key) === one) asked.delete(key);
        throw error;
      });
    }
    return before.then(whole);
  }

  return {
    /** @returns {Promise<void>} when all is here that can be had @throws {Unreachable} */
    begin,

    /** @param {string} key @returns {Promise<T>} when its turn has come */
    async get(key) {
      begin().catch(() => {}); // whoever waits hears of it
      return asked.get(key) ?? Promise.reject(new Error(`no pathway ${key}`));
    },
  };
}
