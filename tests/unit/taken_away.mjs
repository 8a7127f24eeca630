// For test_calendar_file.py: replies of the rules come in as JSON, and a calendar file and a case note of each go out.
import { readFileSync } from "node:fs";
import { calendarText } from "../../pyodide_app/taken_away/calendar.mjs";
import { caseNote } from "../../pyodide_app/taken_away/note.mjs";

const made = JSON.parse(readFileSync(0, "utf8")).map((reply) => ({
  calendar: calendarText(reply, { address: "https://example.org/0.1/pathways/", edition: "0.1", words: "Not legal advice; look, then do.", now: new Date("2026-11-22T12:00:00Z") }),
  note: caseNote(reply, { title: "A pathway", edition: "0.1", rests: ["CA89 s.20"], confidence: "Clear.", address: "https://example.org/", today: "2026-11-22" }),
}));
process.stdout.write(JSON.stringify(made));
