package org.demarche.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.app.command.CoderLoader;
import org.demarche.app.command.Demarche;
import org.demarche.app.command.LoadedCoder;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.demarche.app.terminal.TerminalFinder;
import org.demarche.classifier.Classifier;
import org.demarche.classifier.Question;
import org.demarche.coder.Coder;
import org.demarche.coder.Explanation;
import org.demarche.coder.SidePair;
import org.demarche.coder.Walkthrough;
import org.demarche.event.Standing;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.demarche.report.Span;

/** Starts the command that the arguments name. */
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] arguments) {
    System.exit(Demarche.commandLine(streams(), coder()).execute(arguments));
  }

  /** Returns what loads the coder, with its cache where the system has caches. */
  public static CoderLoader coder() {
    return (dictionaries, progress) -> {
      try {
        return new CoderInUse(Coder.load(cache(), dictionaries, progress::accept));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  private record CoderInUse(Coder coder) implements LoadedCoder {

    @Override
    public Record code(Report report) {
      return coder.code(report);
    }

    @Override
    public Classifier classifier() {
      return coder.classifier();
    }

    @Override
    public List<Question> questions(Report report, List<Span> sides, List<SidePair> pairs) {
      return coder.questions(report, sides, pairs);
    }

    @Override
    public Walkthrough walk(Report report) {
      return coder.walk(report);
    }

    @Override
    public List<Standing> standings(Report report) {
      return coder.standings(report);
    }

    @Override
    public Explanation explain(Report report) {
      return coder.explain(report);
    }
  }

  /** The directory for caches: what XDG_CACHE_HOME names, else .cache in the home directory. */
  private static Path cache() {
    String told = System.getenv("XDG_CACHE_HOME");
    Path caches =
        told != null && Path.of(told).isAbsolute()
            ? Path.of(told)
            : Path.of(System.getProperty("user.home"), ".cache");
    return caches.resolve("demarche");
  }

  private static Streams streams() {
    TerminalFinder finder =
        new TerminalFinder(System.getenv(), System::getProperty, System.console());
    Terminal err = finder.err();
    return new Streams(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, err.charset()),
        finder.out(),
        err);
  }
}
