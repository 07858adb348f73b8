package org.demarche.app.command;

import org.demarche.report.Rejected;

/** What became of one piece of input. */
public sealed interface Outcome {

  /** Returns where reading was when it came in. */
  Mark mark();

  /** A report that is coded, as the text to write. */
  record Coded(String text, Mark mark) implements Outcome {}

  /** A piece of input that is no report, or a report that cannot be coded. */
  record Refused(Rejected rejected, Mark mark) implements Outcome {}
}
