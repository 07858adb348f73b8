package org.demarche.app.command;

import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** Loads the coder when the first report is there; takes a few seconds. */
@FunctionalInterface
public interface CoderLoader {

  /** Returns a coder for all threads; tells the person at the terminal what it is doing. */
  Function<Report, Record> load(Consumer<String> progress);
}
