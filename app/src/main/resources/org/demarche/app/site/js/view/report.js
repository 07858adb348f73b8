// A report: its text with all that its record says.

import { path } from "../api.js";
import { counted, day } from "../part/day.js";
import { element, joined, link } from "../part/element.js";
import { reading } from "../part/reading.js";

export async function show(visit) {
  const answer = await visit.get(path("api", "reports", visit.parts[0]));
  const read = reading(visit, answer);
  const { report, record, copies = [] } = answer;
  return {
    title: record.title ?? report.title ?? report.id,
    reveal: read.reveal,
    node: [
      element(
        "header",
        { class: "head report-head", data: { report: report.id } },
        element("div", {}, read.title ?? element("h1", {}, report.title ?? report.id), about(report, record, copies)),
      ),
      read.node,
    ],
  };
}

function about(report, record, copies) {
  const url = report.url ?? record.url;
  return [
    element(
      "p",
      { class: "muted" },
      element("b", {}, report.outlet ?? "no outlet"),
      ", ",
      day(report.date),
      " · ",
      counted(record.events.length, "event"),
      ", ",
      counted(record.statements.length, "statement"),
      ", ",
      counted(record.expectations.length, "expectation"),
      report.version > 1 && ` · version ${report.version}`,
      url && [" · ", link(url, "at the outlet")],
      " · ",
      element("a", { href: path("api", "records", report.id), download: `${report.id}.json` }, "record (JSON)"),
    ),
    report.copy &&
      element(
        "p",
        { class: "muted" },
        "It prints the text of an earlier report",
        report.account &&
          report.account !== report.id && [
            ", ",
            element("a", { href: path("report", report.account) }, report.account),
          ],
        ".",
      ),
    copies.length > 0 &&
      element(
        "p",
        { class: "muted" },
        "The same text: ",
        joined(
          copies.map((each) =>
            element("a", { href: path("report", each.id) }, `${each.outlet ?? each.id}, ${each.date}`),
          ),
          "; ",
        ),
        ".",
      ),
    (record.notes ?? []).length > 0 && element("p", { class: "muted" }, record.notes.join("; ")),
  ];
}
