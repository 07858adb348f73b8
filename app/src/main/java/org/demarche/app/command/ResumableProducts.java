package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.app.export.ExportLines;
import org.demarche.app.export.ParquetPacking;
import org.demarche.app.journal.Checkpoint;
import org.demarche.app.journal.Journal;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.PartLines;
import org.demarche.app.view.Counted;

/**
 * Files that appear whole or not at all. Until then they grow in parts beside them, and a journal
 * tells how much of these is sound, so that a run that was interrupted can go on.
 *
 * <p>The parts are on the disk before the journal tells of them, and the journal tells that all is
 * done before the first file gets its name. So there is no moment at which the end of the process
 * or of the machine would lose or double a report.
 */
final class ResumableProducts implements Products {

  /** So much of the work is done again at most, against the time that disks take. */
  private static final long INTERVAL_NANOS = 1_000_000_000;

  private final Destination to;
  private final Journal journal;
  private final Checkpoint start;
  private final Consumer<String> notes;
  private final Ending ending;
  private Optional<PartLines> recordPart = Optional.empty();
  private Optional<PartLines> rejectPart = Optional.empty();
  private LineOutput records = LineOutput.nowhere();
  private LineOutput rejects = LineOutput.nowhere();
  private volatile Checkpoint last;
  private Checkpoint now;
  private long due = System.nanoTime();
  private boolean kept;

  /**
   * Opens the files.
   *
   * @param start how far the run before has come; the parts are cut back to it
   * @param notes takes remarks for the person at the terminal
   * @param ending is told when the run has ended by itself
   */
  ResumableProducts(
      Destination to, Journal journal, Checkpoint start, Consumer<String> notes, Ending ending)
      throws IOException {
    this.to = to;
    this.journal = journal;
    this.start = start;
    this.last = start;
    this.now = start;
    this.notes = notes;
    this.ending = ending;
    if (!start.whole()) {
      open();
    }
  }

  private void open() throws IOException {
    PartLines part = new PartLines(to.file(), start.bytes());
    recordPart = Optional.of(part);
    records = new ExportLines(part, Optional.empty());
    if (start.bytes() == 0 && to.export().header().isPresent()) {
      part.line(to.export().header().get());
    }
    if (to.rejects().isPresent() && !to.isDevice(to.rejects().get())) {
      rejectPart = Optional.of(new PartLines(to.rejects().get(), start.rejectBytes()));
      rejects = rejectPart.get();
    } else {
      rejects = to.openRejects();
    }
  }

  @Override
  public LineOutput records() {
    return records;
  }

  @Override
  public LineOutput rejects() {
    return rejects;
  }

  @Override
  public Checkpoint start() {
    return start;
  }

  @Override
  public void reached(long reports, long rejected, long inputs) throws IOException {
    now = new Checkpoint(reports, rejected, 0, 0, inputs, false);
    if (System.nanoTime() - due >= 0) {
      note(false);
      due = System.nanoTime() + INTERVAL_NANOS;
    }
  }

  private void note(boolean whole) throws IOException {
    for (PartLines part : parts()) {
      part.force();
    }
    Checkpoint reached =
        new Checkpoint(
            now.reports(),
            now.rejected(),
            recordPart.map(PartLines::bytes).orElse(0L),
            rejectPart.map(PartLines::bytes).orElse(0L),
            now.inputs(),
            whole);
    journal.add(reached);
    last = reached;
  }

  private List<PartLines> parts() {
    return Stream.of(recordPart, rejectPart).flatMap(Optional::stream).toList();
  }

  @Override
  public void keep() throws IOException {
    if (!start.whole()) {
      note(true);
      closeParts();
    }
    if (to.format().isFile()) {
      ParquetPacking.publish(to.file());
    } else {
      PartLines.publish(to.file());
    }
    if (to.rejects().isPresent() && !to.isDevice(to.rejects().get())) {
      PartLines.publish(to.rejects().get());
    } else {
      rejects.keep();
    }
    journal.delete();
    kept = true;
  }

  private void closeParts() throws IOException {
    for (PartLines part : parts()) {
      part.close();
    }
  }

  @Override
  public void close() throws IOException {
    ending.forget();
    try (LineOutput second = rejects) {
      closeParts();
      if (!kept) {
        leave();
      }
    } finally {
      journal.close();
    }
  }

  /** Leaves the files of a run that does not end whole; one that has come nowhere leaves none. */
  void leave() throws IOException {
    tell();
    if (last.reports() == 0) {
      journal.delete();
      Files.deleteIfExists(PartLines.part(to.file()));
      if (rejectPart.isPresent()) {
        Files.deleteIfExists(PartLines.part(to.rejects().orElseThrow()));
      }
    }
  }

  private void tell() {
    if (last.reports() > start.reports()) {
      notes.accept(
          new Counted(last.reports(), "report").text()
              + " done and kept; the same command with --resume goes on from there");
    }
  }
}
