package org.demarche.app.command;

import java.util.Locale;
import java.util.function.Consumer;
import org.demarche.app.journal.Checkpoint;
import org.demarche.app.journal.InputDigest;
import org.demarche.report.Intake;

/** Leaves out what an interrupted run has dealt with, once it is seen to be the same again. */
final class Continuation {

  private final Checkpoint start;
  private final InputDigest digest = new InputDigest();
  private long read;

  Continuation(Checkpoint start) {
    this.start = start;
  }

  /**
   * Hands on what is new of all that the reading hands over.
   *
   * @throws ChangedInputException when the reading hands over something else than before
   */
  void read(Consumer<Consumer<Intake>> reading, Consumer<Intake> sink) {
    reading.accept(intake -> next(intake, sink));
    if (read < start.reports()) {
      throw changed("hold fewer reports than it has read");
    }
  }

  private void next(Intake intake, Consumer<Intake> sink) {
    read++;
    digest.add(intake);
    if (read > start.reports()) {
      sink.accept(intake);
    } else if (read == start.reports() && digest.value() != start.inputs()) {
      throw changed("are not what it has read");
    }
  }

  private ChangedInputException changed(String how) {
    return new ChangedInputException(
        String.format(
            Locale.ROOT,
            "the interrupted run cannot be resumed: the first %,d reports of the input %s; begin"
                + " anew without --resume",
            start.reports(),
            how));
  }

  /** Returns what stands for all that has been read. */
  long inputs() {
    return digest.value();
  }
}
