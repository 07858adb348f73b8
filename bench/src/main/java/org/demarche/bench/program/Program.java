package org.demarche.bench.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program as people start it, in a process of its own. */
final class Program {

  private static final double NANOS = 1e9;
  private static final long KILOBYTES = 1 << 10;

  /** How often a process is looked at, which is how exact its time of the processor is. */
  private static final Duration LOOK = Duration.ofMillis(20);

  private final Path script;

  /** Takes the script that starts the program. */
  Program(Path script) {
    this.script = script;
  }

  /** Starts the program once, so that it is built. */
  void prepare() throws IOException, InterruptedException {
    Process version = new ProcessBuilder(script.toString(), "--version").inheritIO().start();
    if (version.waitFor() != 0) {
      throw new IOException(script + " does not start");
    }
  }

  /**
   * Codes reports and reads what comes out.
   *
   * @param cache where the language models are kept
   * @param javaOptions further options of Java, may be empty
   * @throws IOException when the program fails; it has told why on standard error
   */
  ProgramRun code(List<String> inputs, int threads, Path cache, String javaOptions)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString(), "code"));
    command.addAll(List.of("--threads", String.valueOf(threads)));
    command.addAll(inputs);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("DEMARCHE_JAVA_OPTS", javaOptions);
    Path messages = Files.createTempFile("demarche-bench", ".log");
    try {
      return run(builder.redirectError(messages.toFile()), threads, messages);
    } finally {
      Files.deleteIfExists(messages);
    }
  }

  private static ProgramRun run(ProcessBuilder builder, int threads, Path messages)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.start();
    process.getOutputStream().close();
    Watcher watcher = new Watcher(process);
    watcher.start();
    Lines lines = Lines.of(process.getInputStream(), start);
    int status = process.waitFor();
    double seconds = (System.nanoTime() - start) / NANOS;
    watcher.join();
    if (status != 0) {
      throw new IOException(
          "the program ended with status " + status + ": " + Files.readString(messages));
    }
    return new ProgramRun(
        threads, seconds, lines.first(), watcher.processor(), watcher.peak(), lines.count());
  }

  /** What was written, and when the first of it came. */
  private record Lines(double first, long count) {

    static Lines of(InputStream in, long start) throws IOException {
      byte[] buffer = new byte[1 << 16];
      double first = 0;
      long count = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (first == 0) {
          first = (System.nanoTime() - start) / NANOS;
        }
        for (int i = 0; i < read; i++) {
          count += buffer[i] == '\n' ? 1 : 0;
        }
      }
      return new Lines(first, count);
    }
  }

  /** Looks at a process until it ends. */
  private static final class Watcher extends Thread {

    private final Process process;
    private volatile Duration used = Duration.ZERO;
    private volatile long peak;

    Watcher(Process process) {
      super("watcher");
      this.process = process;
    }

    @Override
    public void run() {
      try {
        while (process.isAlive()) {
          process.info().totalCpuDuration().ifPresent(now -> used = now);
          highest().ifPresent(now -> peak = now);
          Thread.sleep(LOOK.toMillis());
        }
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
      }
    }

    double processor() {
      return used.toMillis() / 1e3;
    }

    long peak() {
      return peak;
    }

    /** Linux keeps the highest value itself. */
    private Optional<Long> highest() {
      try {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status"))
            .stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
            .findFirst();
      } catch (IOException goneOrOtherSystem) {
        return Optional.empty();
      }
    }
  }
}
