package org.demarche.app.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
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

/** Reads all that the arguments of a command name. */
public final class IntakeReader {

  private final InputFinder finder;
  private final Consumer<String> notes;
  private final Reading readers;
  private final Unpacker unpacker = new Unpacker(Limits.usual(), ReportName::fits);
  private final AtomicLong position = new AtomicLong();

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
    this(standardInput, own, new Readers(wishes)::read, notes);
  }

  /**
   * Makes a reader of inputs that all have the same form, in UTF-8.
   *
   * @param form reads what they hold
   */
  public IntakeReader(
      InputStream standardInput, Set<Path> own, ReportReader form, Consumer<String> notes) {
    this(standardInput, own, (name, in, charset, sink) -> form.read(name, in, sink), notes);
  }

  private IntakeReader(
      InputStream standardInput, Set<Path> own, Reading readers, Consumer<String> notes) {
    this.finder = new InputFinder(standardInput, own);
    this.readers = readers;
    this.notes = notes;
  }

  /** Reads what an input holds once it is unpacked. */
  private interface Reading {
    void read(String name, BufferedInputStream in, String charset, Consumer<Intake> sink)
        throws IOException, NoReportException;
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
