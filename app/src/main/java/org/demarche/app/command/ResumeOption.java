package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.app.export.Export;
import org.demarche.app.journal.Checkpoint;
import org.demarche.app.journal.Journal;
import org.demarche.app.journal.Request;
import org.demarche.app.output.PartLines;
import org.demarche.app.output.WriteFault;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Counted;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that goes on with a run that was interrupted. */
final class ResumeOption {

  @Option(
      names = "--resume",
      description =
          "Go on where the same command was interrupted; begin when it was not. The files of -o and"
              + " --rejects end up as if nothing had happened.")
  private boolean resume;

  /**
   * Returns the file of records. In a directory it has the name that readers of the format expect,
   * and that of an unfinished file of the kind where one is to be gone on with.
   *
   * @throws ParameterException when there are several of these
   */
  Optional<Path> file(Optional<Path> output, Export export, CommandLine command)
      throws IOException {
    if (output.isEmpty() || !Files.isDirectory(output.get())) {
      return output;
    }
    Path directory = output.get();
    Optional<String> name = export.fileName(LocalDateTime.now(ZoneOffset.UTC));
    List<String> unfinished =
        resume && name.isPresent() ? unfinished(directory, name.get()) : List.of();
    if (unfinished.size() > 1) {
      throw new ParameterException(
          command,
          directory
              + " holds several unfinished files ("
              + String.join(", ", unfinished)
              + "); name one with -o");
    }
    return Optional.of(
        unfinished.stream().findFirst().or(() -> name).map(directory::resolve).orElse(directory));
  }

  /** Names of a kind differ in the numbers of the time only. */
  private static List<String> unfinished(Path directory, String name) throws IOException {
    String kind = kind(name);
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.startsWith(".") && file.endsWith(Destination.JOURNAL))
          .map(file -> file.substring(1, file.length() - Destination.JOURNAL.length()))
          .filter(file -> kind(file).equals(kind))
          .sorted()
          .toList();
    }
  }

  private static String kind(String name) {
    return name.replaceAll("\\d", "0");
  }

  /**
   * Opens what the run writes.
   *
   * @param note takes remarks for the person at the terminal
   * @throws ParameterException when the run cannot be resumed as it is asked for
   */
  Products open(Destination to, CommandLine command, Streams streams, Consumer<String> note)
      throws IOException {
    if (!to.isResumable()) {
      if (resume) {
        throw new ParameterException(
            command, "--resume needs a file that can be gone on with; name it with -o FILE");
      }
      return new PlainProducts(to.openRecords(streams), to.openRejects());
    }
    Ending ending = new Ending();
    return ending.open(() -> resumable(to, command, note, ending));
  }

  private ResumableProducts resumable(
      Destination to, CommandLine command, Consumer<String> note, Ending ending)
      throws IOException {
    Journal journal = journal(to);
    try {
      Request request = new AskedFor(command).request();
      Checkpoint start = resume ? start(to, journal, request, command) : Checkpoint.none();
      tell(to, journal, start, note);
      if (start.reports() == 0) {
        journal.begin(request);
      }
      return new ResumableProducts(to, journal, start, note, ending);
    } catch (IOException | RuntimeException failure) {
      journal.close();
      throw failure;
    }
  }

  private static Journal journal(Destination to) throws IOException {
    try {
      return new Journal(to.journal());
    } catch (IOException failure) {
      throw new IOException(to.file() + ": " + new WriteFault(failure).words(), failure);
    }
  }

  private static Checkpoint start(
      Destination to, Journal journal, Request request, CommandLine command) throws IOException {
    Optional<String> change = journal.request().flatMap(request::difference);
    if (change.isPresent()) {
      throw new ParameterException(
          command,
          "--resume cannot go on with "
              + to.file()
              + ": "
              + change.get()
              + "; say it as it was, or begin anew without --resume");
    }
    long rejected = to.rejects().isPresent() ? PartLines.size(to.rejects().get()) : 0;
    return journal.last(PartLines.size(to.file()), rejected);
  }

  private void tell(Destination to, Journal journal, Checkpoint start, Consumer<String> note) {
    Checkpoint written = journal.last(Long.MAX_VALUE, Long.MAX_VALUE);
    if (start.reports() > 0) {
      note.accept(
          "going on with " + to.file() + " after " + new Counted(start.reports(), "report").text());
    } else if (written.reports() > 0 && !resume) {
      note.accept(
          to.file()
              + ": what an interrupted run has left is given up; --resume would have gone on with it");
    }
  }
}
