package org.demarche.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.demarche.app.intake.IntakeReader;
import org.demarche.app.record.RecordLines;
import org.demarche.app.store.Held;
import org.demarche.record.Record;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Reads records that were coded before and hands them over to be kept. */
final class RecordIntake {

  private final InputStream standardInput;
  private final Set<Path> own;
  private final Consumer<String> notes;

  /**
   * Makes a reader.
   *
   * @param own files that the run itself writes, never read when a directory holds them
   */
  RecordIntake(InputStream standardInput, Set<Path> own, Consumer<String> notes) {
    this.standardInput = standardInput;
    this.own = own;
    this.notes = notes;
  }

  /** Reads all inputs on the calling thread, as the store is slower than reading. */
  void read(List<String> inputs, Held held, KeepingRun run) {
    Pass pass = new Pass(held, run);
    try {
      pass.reader.read(inputs, pass::rejected);
    } catch (CancellationException stopped) {
      throw pass.failure.orElse(stopped);
    }
  }

  /** One pass over the inputs. */
  private final class Pass {
    private final Held held;
    private final KeepingRun run;
    private final IntakeReader reader;
    private Optional<RuntimeException> failure = Optional.empty();

    Pass(Held held, KeepingRun run) {
      this.held = held;
      this.run = run;
      this.reader = new IntakeReader(standardInput, own, new RecordLines(this::record), notes);
    }

    /** What fails here is no fault of the input that is read, so reading stops. */
    private void record(Record record) {
      try {
        run.take(record, held.has(record.report()), reader.position());
      } catch (RuntimeException failed) {
        failure = Optional.of(failed);
        throw new CancellationException();
      }
    }

    private void rejected(Intake intake) {
      try {
        run.accept(new Outcome.Refused((Rejected) intake, Mark.at(reader.position())));
      } catch (IOException failed) {
        failure = Optional.of(new UncheckedIOException(failed));
        throw new CancellationException();
      }
    }
  }
}
