package org.demarche.bench.program;

import java.nio.file.Path;
import picocli.CommandLine;

/** Starts {@code ./demarche bench}. */
public final class Main {

  private static final int FAILURE = 70;

  private Main() {}

  /** Takes the words behind "bench"; the launcher names itself and the directory of caches. */
  public static void main(String[] arguments) {
    Path script = Path.of(System.getProperty("demarche.program"));
    Path caches = Path.of(System.getProperty("demarche.caches"));
    CommandLine line = new CommandLine(new BenchCommand(script, caches));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          System.err.println("demarche bench: " + failure.getMessage());
          return FAILURE;
        });
    System.exit(line.execute(arguments));
  }
}
