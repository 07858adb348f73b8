package org.demarche.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.demarche.report.Report;

/** The command in a process of its own, with a coder that takes little time but some. */
final class WireProcess {

  private static final int MILLIS = 2;

  private WireProcess() {}

  /** Runs the command. */
  public static void main(String[] arguments) {
    Streams streams =
        new Streams(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            System.err,
            Terminal.none(80),
            Terminal.none(80));
    WireCoder coder = new WireCoder(WireProcess::pause);
    System.exit(
        Demarche.commandLine(streams, (dictionaries, progress) -> coder).execute(arguments));
  }

  private static void pause(Report report) {
    try {
      Thread.sleep(MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns how the process is started. */
  static List<String> command(Stream<String> arguments) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    return Stream.concat(
            Stream.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                classes,
                WireProcess.class.getName()),
            arguments)
        .toList();
  }

  /** Starts the process; what it says goes to a file. */
  static Process start(Path said, Stream<String> arguments) throws IOException {
    return new ProcessBuilder(command(arguments))
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }
}
