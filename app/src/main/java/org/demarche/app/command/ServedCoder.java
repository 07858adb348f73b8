package org.demarche.app.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.demarche.app.api.ReportCoder;
import org.demarche.app.server.Problem;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** The coder of a server, which is loaded while the page is shown already. */
final class ServedCoder implements ReportCoder {

  private final LoadedOnce coder;
  private final Consumer<String> note;
  private final CompletableFuture<LoadedCoder> loaded = new CompletableFuture<>();

  /**
   * Makes one that is not loaded yet.
   *
   * @param note takes why it cannot be loaded
   */
  ServedCoder(LoadedOnce coder, Consumer<String> note) {
    this.coder = coder;
    this.note = note;
  }

  /** Begins to load it. */
  void load() {
    Thread loading = new Thread(this::loadNow, "loading");
    loading.setDaemon(true);
    loading.start();
  }

  private void loadNow() {
    try {
      loaded.complete(coder.coder());
    } catch (RuntimeException | Error failure) {
      note.accept("the coder cannot be loaded, so that no report is coded: " + failure.getCause());
      loaded.completeExceptionally(failure);
    }
  }

  @Override
  public State state() {
    if (!loaded.isDone()) {
      return State.LOADING;
    }
    return loaded.isCompletedExceptionally() ? State.FAILED : State.READY;
  }

  @Override
  public Record code(Report report) {
    LoadedCoder ready;
    try {
      ready = loaded.join();
    } catch (CompletionException failure) {
      throw Problem.of(
          503, "no coder", "the coder could not be loaded; what the server printed says why");
    }
    return ready.code(report);
  }
}
