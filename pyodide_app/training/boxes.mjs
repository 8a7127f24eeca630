// @ts-check
/**
 * Leitner's boxes (1972): what was right moves one box up, what was wrong goes back to the first, and each box waits
 * longer than the one before. A right guess stays where it is. The days are doubled from box to box.
 */

/** How many days the scenarios of each box wait. */
export const DAYS = [1, 2, 4, 8, 16];

/** @param {number} before the box that it was in; 0 for none @param {{ right: boolean, sure: string }} answer @returns {number} its box now, from 1 */
export function box(before, { right, sure }) {
  if (!right) return 1;
  return Math.min(DAYS.length, Math.max(1, sure === "guess" ? before : before + 1));
}

/** @param {string} today as 2026-12-01 @param {number} box @returns {string} the day on which it comes again */
export function again(today, box) {
  const day = new Date(`${today}T00:00:00Z`); // in no time zone, so no clock change shifts it
  day.setUTCDate(day.getUTCDate() + DAYS[box - 1]);
  return day.toISOString().slice(0, 10);
}

/** @param {Date} now @returns {string} the day on this device */
export function today(now = new Date()) {
  const two = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
