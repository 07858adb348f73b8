package org.demarche.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.demarche.app.journal.Checkpoint;
import org.demarche.app.output.LineOutput;
import org.demarche.app.reject.RejectLine;
import org.demarche.app.view.Counted;
import org.demarche.report.Rejected;

/** Takes the outcomes of one pass over the inputs: writes, tells and counts them. */
final class Run implements Coding.Sink {

  private final LineOutput records;
  private final LineOutput rejects;
  private final PrintStream err;
  private final Progress progress;
  private final RejectLine lines = new RejectLine();
  private long coded;
  private long rejected;

  Run(LineOutput records, LineOutput rejects, PrintStream err, Progress progress) {
    this(records, rejects, err, progress, Checkpoint.none());
  }

  /**
   * Makes a run that goes on with another.
   *
   * @param start how far that one has come
   */
  Run(
      LineOutput records,
      LineOutput rejects,
      PrintStream err,
      Progress progress,
      Checkpoint start) {
    this.coded = start.coded();
    this.rejected = start.rejected();
    this.records = records;
    this.rejects = rejects;
    this.err = err;
    this.progress = progress;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Coded record) {
      progress.clear();
      records.line(record.text());
      coded++;
    } else if (outcome instanceof Outcome.Refused refused) {
      refuse(refused.rejected());
    }
    progress.at(outcome.mark().position(), coded, rejected);
  }

  private void refuse(Rejected input) throws IOException {
    rejects.line(lines.json(input));
    progress.clear();
    err.println(Demarche.NAME + ": " + lines.words(input));
    rejected++;
  }

  /** Returns how many pieces of input are dealt with. */
  long reports() {
    return coded + rejected;
  }

  long rejected() {
    return rejected;
  }

  int status() {
    return rejected == 0 ? ExitStatus.ALL_CODED : ExitStatus.SOME_REJECTED;
  }

  /** Returns the account of the run; what was rejected need not have been a report. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%,d in: %s, %,d rejected",
        coded + rejected,
        new Counted(coded, "record").text(),
        rejected);
  }
}
