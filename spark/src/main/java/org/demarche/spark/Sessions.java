package org.demarche.spark;

import java.io.PrintStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.SparkSession;
import org.demarche.app.command.ExitStatus;
import org.demarche.app.command.Failure;
import picocli.CommandLine;

/** What the jobs have in common: how they reach a cluster, and how they speak to a person. */
final class Sessions {

  private static final String NAME = "demarche";

  private final PrintStream err;

  Sessions(PrintStream err) {
    this.err = err;
  }

  /** Returns a job as a command that tells what is wrong in the way of all commands. */
  CommandLine commandLine(Function<Sessions, ?> job) {
    Failure failure = new Failure(err);
    return new CommandLine(job.apply(this))
        .setParameterExceptionHandler(failure::usage)
        .setExecutionExceptionHandler(failure::execution);
  }

  private static SparkSession open(Optional<String> master) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName(NAME)
            .config("spark.sql.session.timeZone", "UTC")
            // Java's own serializer knows records, which Kryo does not.
            .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
    // On this machine alone nobody watches the job from elsewhere.
    master
        .filter(url -> url.startsWith("local"))
        .ifPresent(url -> builder.config("spark.ui.enabled", false));
    return master.map(builder::master).orElse(builder).getOrCreate();
  }

  /** What a job does with a session; returns the exit status. */
  @FunctionalInterface
  interface Job {
    int run(SparkSession session) throws Exception;
  }

  /**
   * Runs a job in a session of its own and returns its status; says why it has failed if Spark or a
   * file system gave it up.
   *
   * @param master the cluster, when the one who starts the job has not said it
   */
  int run(Optional<String> master, Job job) {
    try (SparkSession session = open(master)) {
      return job.run(session);
    } catch (RuntimeException unexpected) {
      throw unexpected;
    } catch (Exception failure) {
      // Spark's exceptions are checked and its Java methods do not declare them.
      String reason = String.valueOf(failure.getMessage());
      note("the job has failed: " + reason.lines().findFirst().orElse(reason));
      return ExitStatus.FAILURE;
    }
  }

  /** Says a line to the person at the terminal. */
  void say(String line) {
    err.println(line);
  }

  /** Says a remark to the person at the terminal. */
  void note(String remark) {
    err.println(NAME + ": " + remark);
  }
}
