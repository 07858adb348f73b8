package org.demarche.app.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.app.Main;
import org.demarche.app.command.LoadedCoder;
import org.demarche.app.server.Token;
import org.demarche.record.Record;

/**
 * What all classes share since it takes long to make: coder, browser, the page of the histories.
 */
final class Desk implements AutoCloseable {

  private final Path directory;
  private final Chromium chromium;
  private final LoadedCoder coder;
  private final ServedPage histories;

  /** Makes all. */
  Desk() throws IOException, InterruptedException {
    Programs programs = new Programs(System.getenv().getOrDefault("PATH", ""));
    // Told before anything that takes long.
    programs.check();
    directory = Files.createTempDirectory("page");
    coder = Main.coder().load(List.of(), step -> {});
    List<Record> records = new Histories(coder).records(directory.resolve("reports"));
    histories = served(records, Optional.empty(), 0);
    chromium = new Chromium(programs);
  }

  /** Returns the coder. */
  LoadedCoder coder() {
    return coder;
  }

  /** Returns the browser. */
  Chromium chromium() {
    return chromium;
  }

  /** Returns the server of the invented histories, whose store no test changes. */
  ServedPage histories() {
    return histories;
  }

  /** Returns a new server of records, which the caller closes. */
  ServedPage served(List<Record> records, Optional<Token> token, int port) throws IOException {
    return new ServedPage(
        Files.createTempDirectory(directory, "store"), coder, records, token, port);
  }

  /** Returns the page of a server, in a tab that nobody has used. */
  Page page(ServedPage served) {
    chromium.fresh(served.home());
    return new Page(chromium, served.home());
  }

  @Override
  public void close() throws IOException {
    chromium.close();
    histories.close();
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).forEach(Desk::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
  }
}
