// @ts-check
/** What the rules and the scripts of a page both say. Written by language.py: change it in `decision_trees`. */

export const PROTOCOL = 5;
export const LATEST_YEAR = 2100;
export const NONE = "none";
export const SOME = "some";
export const NOT_SURE = "not_sure";
export const OPEN = "open";
export const NO_RULE_CHECKED = "no_rule_checked";

export const Kind = /** @type {const} */ ({
  CHOICE: "choice",
  CHECKLIST: "checklist",
  DATE: "date",
  PERIODS: "periods",
});

export const Stop = /** @type {const} */ ({
  QUESTION: "question",
  FINDING: "finding",
  OUTCOME: "outcome",
  FAILED: "failed",
});

export const Mistake = /** @type {const} */ ({
  CHOOSE: "Choose one of the answers.",
  TICK: "Choose at least one answer, or none of these.",
  ENTER_DATE: "Enter the date, or what is known of it.",
});
