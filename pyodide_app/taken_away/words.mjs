// @ts-check
/** What is said of a case when it is taken away: in the case note, in the calendar, and when a saved case is opened. */

export const NOTE = {
  title: "HOUSING PATHWAY: CASE NOTE",
  date: "Date",
  place: "Place",
  notSaid: "not said",
  answer: "ANSWER",
  rests: "IT RESTS ON",
  answers: "ON THESE ANSWERS",
  days: "DAYS THAT COUNT",
  tasks: "WHO DOES WHAT BY WHEN",
  findOut: "STILL TO FIND OUT",
  unsettled: "NOT SETTLED: TAKE LEGAL ADVICE",
  next: "NEXT",
  made: "Worked out with",
  edition: "edition",
  standing: "Not legal advice. The named officer of the council decides.",
};

export const TAKEN = {
  edition: "Edition",
  calendar: "Worked out from the answers of one case. Not legal advice. Look at the record of the young person for the case.",
  calendarSaved: "Saved as a calendar file. Open it to add the days to your calendar.",
  noDays: "No task here has a day that is known, so there is nothing for a calendar.",
  copied: "Copied. Paste it into the record.",
  notCopied: "This browser does not let the page copy. Select the text and copy it.",
  caseSaved: "Saved as a file on this device. It is personal data: put it on the young person's record, and delete it here.",
  draft: "A draft, filled in with this case. Check and change every line: it is written for workers until you do. The named officer decides.",
  formNotOpened: "The form could not be fetched. Check the connection, then try again.",
  cardBack: "Back at the result.",

  notACase: "This file is not a saved case, or it is broken. Nothing was changed.",
  newerCase: "This case was saved by a newer version of this page. Nothing was changed.",
  caseNotOpened: "The saved case could not be opened here. Nothing was changed.",
  caseOpened: "The saved case is open. It was saved on",
  otherEdition: "It is from another edition, so results may differ:",
};
