package org.demarche.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.app.output.LineOutput;
import org.demarche.app.record.MalformedRecordException;
import org.demarche.app.record.RecordReader;
import org.demarche.app.reject.RejectLine;
import org.demarche.app.store.Kept;
import org.demarche.app.store.Store;
import org.demarche.record.Record;
import org.demarche.report.Rejected;

/** Takes the outcomes of one pass over the inputs into a store, many at a time. */
final class KeepingRun implements Coding.Sink {

  /** What stands for a report that the store has. */
  static final String HELD = "";

  private static final int BATCH = 500;

  /** What is coded is on disk after so many nanoseconds at the latest. */
  private static final long LONGEST_WAIT = 10_000_000_000L;

  private final Store store;
  private final LineOutput rejects;
  private final PrintStream err;
  private final Progress progress;
  private final RejectLine lines = new RejectLine();
  private final RecordReader reader = new RecordReader();
  private final List<Record> waiting = new ArrayList<>();
  private long since = System.nanoTime();
  private Kept kept = Kept.NOTHING;
  private long held;
  private long rejected;

  KeepingRun(Store store, LineOutput rejects, PrintStream err, Progress progress) {
    this.store = store;
    this.rejects = rejects;
    this.err = err;
    this.progress = progress;
  }

  @Override
  public void accept(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Coded coded) {
      coded(coded.text());
    } else if (outcome instanceof Outcome.Refused refused) {
      refuse(refused.rejected());
    }
    settle(outcome.mark().position());
  }

  /** Takes a record that needs no coding. */
  void take(Record record, boolean known, long position) {
    if (known) {
      held++;
    } else {
      waiting.add(record);
    }
    settle(position);
  }

  private void settle(long position) {
    if (waiting.size() >= BATCH || System.nanoTime() - since > LONGEST_WAIT) {
      flush();
    }
    progress.at(position, reports(), rejected);
  }

  private void coded(String line) {
    if (line.equals(HELD)) {
      held++;
      return;
    }
    try {
      waiting.add(reader.read(line));
    } catch (MalformedRecordException impossible) {
      throw new IllegalStateException("a record that was just written cannot be read", impossible);
    }
  }

  private void refuse(Rejected input) throws IOException {
    rejects.line(lines.json(input));
    progress.clear();
    err.println(Demarche.NAME + ": " + lines.words(input));
    rejected++;
  }

  /** Puts what waits into the store. */
  private void flush() {
    kept = kept.and(store.keep(waiting));
    waiting.clear();
    since = System.nanoTime();
  }

  /** Puts what waits into the store, and settles expectations by it. */
  void end() {
    flush();
    store.settle(progress::doing);
  }

  private long reports() {
    return held + kept.all() + waiting.size();
  }

  int status() {
    return rejected == 0 ? ExitStatus.ALL_CODED : ExitStatus.SOME_REJECTED;
  }

  /** Returns the account of the run: what came in and what became of it. */
  String summary() {
    return String.format(
        Locale.ROOT,
        "%,d in: %,d new, %,d changed, %,d known before, %,d rejected",
        reports() + rejected,
        kept.fresh(),
        kept.changed(),
        kept.same() + held,
        rejected);
  }
}
