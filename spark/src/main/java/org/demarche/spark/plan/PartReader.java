package org.demarche.spark.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.demarche.app.form.Damage;
import org.demarche.app.intake.InputReader;
import org.demarche.app.intake.LineParts;
import org.demarche.app.intake.Wishes;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Hands over the reports and rejections of parts as if the whole input was read. */
public final class PartReader {

  private final FileReading files;
  private final InputReader whole;
  private final LineParts lines;

  /**
   * Makes a reader.
   *
   * @param files opens the files and keeps what goes wrong with them
   * @param wishes what a person says of the inputs
   * @param notes takes remarks for the person at the terminal
   */
  public PartReader(FileReading files, Wishes wishes, Consumer<String> notes) {
    this.files = files;
    this.whole = new InputReader(wishes, notes);
    this.lines = new LineParts(wishes);
  }

  /** Hands over what a part holds; when the file system fails, {@link FileReading} knows it. */
  public void read(Part part, Consumer<Intake> sink) {
    if (part instanceof Part.Whole file) {
      whole.read(files.input(file.file()), sink);
    } else if (part instanceof Part.Lines some) {
      lines(some, sink);
    } else if (part instanceof Part.Block block) {
      block(block, sink);
    } else if (part instanceof Part.Missing missing) {
      sink.accept(Rejected.whole(missing.input(), missing.reason()));
    }
  }

  private void block(Part.Block block, Consumer<Intake> sink) {
    IntakeLine taken = new IntakeLine();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(files.part(block.file(), 0), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        sink.accept(taken.read(line));
      }
    } catch (IOException failure) {
      // The file system has failed, which whoever opened the files will be told.
      return;
    }
  }

  private void lines(Part.Lines part, Consumer<Intake> sink) {
    try (InputStream in = files.part(part.file(), part.start(), part.end())) {
      lines.read(part.file().name(), in, Charset.forName(part.stray()), part.before(), sink);
    } catch (IOException failure) {
      sink.accept(Rejected.whole(part.file().name(), Damage.reason(failure)));
    }
  }
}
