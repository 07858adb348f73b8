package org.demarche.app.intake;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.app.form.ReportReader;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Reads all that the arguments of a command name. */
public final class IntakeReader {

  private final InputFinder finder;
  private final InputReader reader;
  private final Consumer<String> notes;

  /**
   * Makes a reader.
   *
   * @param standardInput what {@code -} stands for
   * @param own files that the run itself writes, never read when a directory holds them
   * @param wishes what a person says of the inputs
   * @param notes takes remarks for the person at the terminal
   */
  public IntakeReader(
      InputStream standardInput, Set<Path> own, Wishes wishes, Consumer<String> notes) {
    this(standardInput, own, new InputReader(wishes, notes), notes);
  }

  /**
   * Makes a reader of inputs that all have the same form, in UTF-8.
   *
   * @param form reads what they hold
   */
  public IntakeReader(
      InputStream standardInput, Set<Path> own, ReportReader form, Consumer<String> notes) {
    this(standardInput, own, new InputReader(form, notes), notes);
  }

  private IntakeReader(
      InputStream standardInput, Set<Path> own, InputReader reader, Consumer<String> notes) {
    this.finder = new InputFinder(standardInput, own);
    this.reader = reader;
    this.notes = notes;
  }

  /** Returns how many bytes there are to read, or nothing when only reading can tell. */
  public OptionalLong size(List<String> arguments) {
    SizeSum sum = new SizeSum();
    finder.find(arguments, sum);
    return sum.total();
  }

  /** Returns how many bytes have been read so far. */
  public long position() {
    return reader.position();
  }

  /** Hands over reports and rejections in the order of the arguments. */
  public void read(List<String> arguments, Consumer<Intake> sink) {
    finder.find(
        arguments,
        new Finding() {
          @Override
          public void input(Input input) {
            reader.read(input, sink);
          }

          @Override
          public void rejected(Rejected rejected) {
            sink.accept(rejected);
          }

          @Override
          public void note(String remark) {
            notes.accept(remark);
          }
        });
  }
}
