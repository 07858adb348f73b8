package org.demarche.spark;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.demarche.app.command.ExitStatus;
import org.demarche.spark.cases.ClusterCases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes cases and series of dyads of records on a cluster of Spark. */
@Command(
    name = "CasesJob",
    header = "Make cases of records, and the series of dyads, on a cluster of Spark.",
    description = {
      "",
      "Writes two tables of Parquet: \"cases\", with the columns of a store and the tellings of"
          + " each, and \"dyads\", what each country did towards each other by weeks. Both are what"
          + " a store makes of the same records.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 when all is done, 2 for wrong usage, 70 when the job has failed",
      "",
      "Example:",
      "  spark-submit --class org.demarche.spark.CasesJob demarche-spark.jar --in"
          + " hdfs:///records/2017/records --out hdfs:///cases/2017"
    })
public final class CasesJob implements Callable<Integer> {

  private final Sessions sessions;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--in",
      required = true,
      paramLabel = "PATH",
      description = "The records: a directory or pattern of lines, or a table of CodeJob.")
  private String in = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = "The directory to write, which is empty or not there.")
  private String out = "";

  @Mixin private final MasterOption master = new MasterOption();

  /** Makes the job. */
  CasesJob(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Runs the job and ends the process with its status. */
  public static void main(String[] arguments) {
    System.exit(new Sessions(System.err).commandLine(CasesJob::new).execute(arguments));
  }

  @Override
  public Integer call() {
    return sessions.run(master.url(), this::run);
  }

  private int run(SparkSession session) throws IOException {
    Path directory = new Path(out);
    FileSystem files = directory.getFileSystem(session.sparkContext().hadoopConfiguration());
    if (files.exists(directory) && files.listStatus(directory).length > 0) {
      throw new ParameterException(
          spec.commandLine(), "--out " + out + " is not empty; name another directory");
    }
    long cases = new ClusterCases(session).write(in, out);
    sessions.say(String.format(Locale.ROOT, "%,d %s", cases, cases == 1 ? "case" : "cases"));
    return ExitStatus.ALL_CODED;
  }
}
