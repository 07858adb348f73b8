package org.demarche.app.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.demarche.app.archive.Limits;
import org.demarche.app.archive.Members;
import org.demarche.app.archive.Unpacker;
import org.demarche.app.form.Damage;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportReader;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Has inputs unpacked, tells their form and hands over what they hold. */
public final class InputReader {

  private final Reading readers;
  private final Consumer<String> notes;
  private final Unpacker unpacker = new Unpacker(Limits.usual(), ReportName::fits);
  private final AtomicLong position = new AtomicLong();

  /**
   * Makes a reader.
   *
   * @param wishes what a person says of the inputs
   * @param notes takes remarks for the person at the terminal
   */
  public InputReader(Wishes wishes, Consumer<String> notes) {
    this(new Readers(wishes)::read, notes);
  }

  /** Makes a reader of inputs that all have the same form, in UTF-8. */
  InputReader(ReportReader form, Consumer<String> notes) {
    this((name, in, charset, sink) -> form.read(name, in, sink), notes);
  }

  private InputReader(Reading readers, Consumer<String> notes) {
    this.readers = readers;
    this.notes = notes;
  }

  /** Reads what an input holds once it is unpacked. */
  private interface Reading {
    void read(String name, BufferedInputStream in, String charset, Consumer<Intake> sink)
        throws IOException, NoReportException;
  }

  /** Returns how many bytes have been read so far of all inputs. */
  public long position() {
    return position.get();
  }

  /**
   * Hands over the reports and rejections of an input in their order.
   *
   * @param sink may throw a {@link CancellationException}, which ends the reading and comes out
   */
  public void read(Input input, Consumer<Intake> sink) {
    try {
      Input.Opened opened = input.opener().open();
      read(input, opened, new Found(input.name(), opened.charset(), sink));
    } catch (IOException failure) {
      sink.accept(Rejected.whole(input.name(), Damage.reason(failure)));
    }
  }

  private void read(Input input, Input.Opened opened, Found found) throws IOException {
    try (InputStream bytes = new CountedStream(opened.bytes(), position)) {
      unpacker.unpack(input.name(), bytes, position::get, found);
      found.tell();
    }
  }

  /** Reads what one input holds. */
  private final class Found implements Members {
    private final String input;
    private final String charset;
    private final Consumer<Intake> sink;
    private long files;
    private long left;

    Found(String input, String charset, Consumer<Intake> sink) {
      this.input = input;
      this.charset = charset;
      this.sink = sink;
    }

    @Override
    public void member(String name, BufferedInputStream in) throws IOException {
      files++;
      try {
        readers.read(name, in, name.equals(input) ? charset : "", sink);
      } catch (NoReportException wrong) {
        sink.accept(new Rejected(name, OptionalLong.empty(), wrong.offset(), wrong.reason()));
      } catch (CancellationException | RejectedExecutionException stopped) {
        throw stopped;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
        refused(name, "reading fails (" + failure + "); please report it as a bug");
      }
    }

    @Override
    public void refused(String name, String reason) {
      files++;
      sink.accept(Rejected.whole(name, reason));
    }

    @Override
    public void leftOut(String name) {
      left++;
    }

    void tell() {
      if (files + left == 0) {
        sink.accept(Rejected.whole(input, "the archive holds no files; fetch it or pack it again"));
      }
      if (left > 0) {
        notes.accept(
            String.format(
                Locale.ROOT,
                "%s: %,d %s left out, whose names are none of reports",
                input,
                left,
                left == 1 ? "file" : "files"));
      }
    }
  }
}
