// @ts-check
/** What the walk and the forms say while they run. All other words come from the page, which the build wrote, or from the rules' replies. */

export const WORDS = {
  oneDate: "Enter a date or tick one box, not both.",
  wholeDay: "Enter a day, a month and a year.",
  tooEarly: "No rule was checked for an earlier day than",
  tooLate: "Choose a day up to the year",
  otherDay: "Your answers are kept. Choose a later day in the settings.",
  deviceSays: "By this device, today is",
  lawChecked: "The law here was last checked on",
  chooseDay: "From a wrong day come wrong results, so say first which day it is. Your answers are kept.",
  errorTitle: "Error: ",

  loading: "Getting ready to work out the result. You can answer now.",
  starting: "Starting. You can go on answering.",
  adding: "This plan holds. The dates ahead, and what would change it, are still to come.",
  late: "This is taking longer than usual. Your answers are kept, and you can go on answering.",
  ready: "Ready to work out the result on this device.",
  restarting: "The part that works out the result stopped. It is starting again, and your answers are kept.",
  restarted: "It is running again, and your answers are kept.",
  blocked: "This browser does not let the page work out results, because WebAssembly is missing or switched off.",
  download: "Part of this page could not be fetched. Check the connection, then reload the page.",
  refused: "Your network does not let all parts of this page through. Ask your IT team to allow this site, or use another network.",
  memory: "This device has too little free memory to work out results. Close other tabs and programs, then reload the page.",
  notSealed: "The sealed part that works out results does not start in this browser. Your answers are kept. Reload the page, or use another browser.",
  damaged: "A file of this page is not as it was published, so no result is worked out here. Reload the page to try again.",
  stale: "This page and its rules are from different versions. Reload the page.",
  crashed: "The part of this page that works out results keeps stopping. Reload the page to try again.",
  stopped: "This page has stopped working out results.",
  failed: "Something went wrong while the result was worked out.",
  notShown: "What was worked out cannot be shown on this page.",
  kept: "Your answers stay on this page.",
  notReady: "The result cannot be worked out here.",

  opening: "Opening the next pathway. Your answers are kept.",
  opened: "Your answers came with you. Now:",
  noPathway: "This publication has no such pathway. Your answers are kept here.",
  notOpened: "The next pathway could not be opened. Your answers are kept here. Check the connection, then try again.",
  notTheSame: "The next pathway is not as it was published with this page, so it is not opened here. There may be a newer edition. Your answers are kept: save the case, reload the page and open the case again.",

  chartComing: "Fetching the chart…",
  chartNotOpened: "The chart could not be fetched. Check the connection, then open this part again.",

  checkedQuestion: "Checked in full, one more question has to be answered first.",
  checkedResult: "Checked in full, the result is another one. What counts is",
  checkedPlan: "Checked in full, the plan has changed.",
  newTasks: "New:",
  goneTasks: "No longer:",

  working: "Working it out…",
  nextQuestion: "Next question:",
  result: "Result:",
  cleared: "All answers are cleared.",
  clearAll: "Clear everything that is filled in here? It cannot be brought back.",
  empty: "Not filled in",
  added: "added.",
  removed: "removed.",
  saved: "Saved as a file on this device.",
  links: "Links here open in a new tab, so that your answers stay.",
  today: "(today)",
  ofToday: "today",
  dueToday: "Today",
  later: "Later",
  lineOpen: "Open now.",
  lineClosed: "Closed now.",
  lawAsAt: "Law as at",
  asAt: "on",
  workedOut: "(worked out)",
  settingsUsed: "The settings are changed.",
};

/** @param {string} iso "2026-11-22" @returns {string} "22 November 2026" */
export function inWords(iso) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

/** @param {Date} [now] @returns {string} the day by this device's clock and calendar, "2026-11-22" */
export function today(now = new Date()) {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0")).join("-");
}
