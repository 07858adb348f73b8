package org.demarche.app.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Reads all that the arguments of a command name. */
public final class IntakeReader {

  private static final int BUFFER = 1 << 16;
  private static final int GZIP_FIRST = 0x1F;
  private static final int GZIP_SECOND = 0x8B;

  private final InputFinder finder;
  private final Consumer<String> notes;
  private final AtomicLong position = new AtomicLong();

  /**
   * Makes a reader.
   *
   * @param standardInput what {@code -} stands for
   * @param own files that the run itself writes, never read when a directory holds them
   * @param notes takes remarks for the person at the terminal
   */
  public IntakeReader(InputStream standardInput, Set<Path> own, Consumer<String> notes) {
    this.finder = new InputFinder(standardInput, own);
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
    return position.get();
  }

  /** Hands over reports and rejections in the order of the arguments. */
  public void read(List<String> arguments, Consumer<Intake> sink) {
    finder.find(
        arguments,
        new Finding() {
          @Override
          public void input(Input input) {
            open(input, sink);
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

  private void open(Input input, Consumer<Intake> sink) {
    try (InputStream bytes = new CountedStream(input.opener().open(), position)) {
      read(input.name(), unpacked(new BufferedInputStream(bytes, BUFFER)), sink);
    } catch (NoReportException wrong) {
      sink.accept(new Rejected(input.name(), OptionalLong.empty(), wrong.offset(), wrong.reason()));
    } catch (IOException failure) {
      sink.accept(Rejected.whole(input.name(), Damage.reason(failure)));
    }
  }

  private static InputStream unpacked(InputStream in) throws IOException {
    in.mark(2);
    boolean packed = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
    in.reset();
    if (!packed) {
      return in;
    }
    return new BufferedInputStream(new GZIPInputStream(new PatientStream(in), BUFFER), BUFFER);
  }

  /**
   * Returns the first bytes, fewer where they tell the form already, since a pipe may give no more
   * for long, or where the stream is damaged, which shows again in reading on.
   */
  private static byte[] opening(InputStream in) {
    ByteArrayOutputStream opening = new ByteArrayOutputStream(Form.OPENING);
    try {
      int next = in.read();
      while (next >= 0) {
        opening.write(next);
        boolean enough =
            opening.size() == Form.OPENING || (next == '\n' && Form.tells(opening.toByteArray()));
        next = enough ? -1 : in.read();
      }
    } catch (IOException damaged) {
      return opening.toByteArray();
    }
    return opening.toByteArray();
  }

  private static void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    in.mark(Form.OPENING);
    byte[] opening = opening(in);
    in.reset();
    switch (Form.of(name, opening)) {
      case DATED_TEXT -> new DatedText(name).read(in, sink);
      case JSON_LINES -> new JsonLines(name).read(in, sink);
    }
  }
}
