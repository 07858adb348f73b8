package org.demarche.app.command;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** A coder that is loaded when the first thread asks for it. */
final class LoadedOnce {

  private final CoderLoader loader;
  private final Consumer<String> progress;
  private Optional<Function<Report, Record>> coder = Optional.empty();

  LoadedOnce(CoderLoader loader, Consumer<String> progress) {
    this.loader = loader;
    this.progress = progress;
  }

  synchronized Function<Report, Record> coder() {
    if (coder.isEmpty()) {
      coder = Optional.of(load());
    }
    return coder.get();
  }

  private Function<Report, Record> load() {
    try {
      return loader.load(progress);
    } catch (RuntimeException failure) {
      throw new LoadFailedException(failure);
    }
  }
}
