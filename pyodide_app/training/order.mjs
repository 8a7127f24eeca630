// @ts-check
/**
 * Which scenario of a set comes next. It hangs on the last answer alone, so that it can be foretold:
 * - after a wrong one, another of its pathway that is no harder; the wrong one comes once more, at the end
 * - after a right one that was sure, a harder one, or one of another pathway
 * - after a right one that was not sure, the next in the order of the set.
 * Where the set has none of these, the next in its order comes.
 */

/** @typedef {{ pathway: string, level: number }} Hardness */
/** @typedef {{ key: string, right: boolean, sure: string }} Answered */

/**
 * @param {string[]} set keys in the order of the set @param {Answered[]} done in the order in which they were answered
 * @param {Record<string, Hardness>} about each scenario
 * @returns {string | null} the key of the next; null at the end
 */
export function next(set, done, about) {
  const seen = done.map(({ key }) => key);
  const left = set.filter((key) => !seen.includes(key));
  const last = done.at(-1);
  if (left.length === 0) return done.find(({ key, right }, at) => !right && !seen.includes(key, at + 1) && seen.indexOf(key) === at)?.key ?? null;
  if (!last) return left[0];
  const { pathway, level } = about[last.key];
  if (!last.right) return left.find((key) => about[key].pathway === pathway && about[key].level <= level) ?? left[0];
  if (last.sure !== "sure") return left[0];
  return left.find((key) => about[key].level > level) ?? left.find((key) => about[key].pathway !== pathway) ?? left[0];
}
