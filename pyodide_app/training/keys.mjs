// @ts-check
/** What a key asks for in a session: keyboards, and clickers, which press PageDown and PageUp. */

/** @typedef {"on" | "back" | "first" | "last"} Move */

/** @type {Record<string, Move>} */
const MOVES = { ArrowRight: "on", PageDown: "on", " ": "on", ArrowLeft: "back", PageUp: "back", Home: "first", End: "last" };

/**
 * @param {{ key: string, altKey: boolean, ctrlKey: boolean, metaKey: boolean }} pressed
 * @param {boolean} onControl whether a button or a link has focus: Space presses it
 * @returns {Move | null}
 */
export function moveOf({ key, altKey, ctrlKey, metaKey }, onControl) {
  if (altKey || ctrlKey || metaKey || (key === " " && onControl)) return null;
  return Object.hasOwn(MOVES, key) ? MOVES[key] : null;
}

/** @param {number} at @param {Move} move @param {number} count @returns {number} the step after a move, which stops at both ends */
export function moved(at, move, count) {
  if (move === "first") return 0;
  if (move === "last") return count - 1;
  return Math.min(count - 1, Math.max(0, at + (move === "on" ? 1 : -1)));
}
