package org.demarche.app.command;

import org.demarche.report.Rejected;

/** What became of one piece of input. */
sealed interface Outcome {

  /** Returns how many bytes had been read when it came in. */
  long position();

  /** A report that is coded, as the text to write. */
  record Coded(String text, long position) implements Outcome {}

  /** A piece of input that is no report, or a report that cannot be coded. */
  record Refused(Rejected rejected, long position) implements Outcome {}
}
