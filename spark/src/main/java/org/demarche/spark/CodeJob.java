package org.demarche.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.demarche.app.command.ConfidenceOption;
import org.demarche.app.command.DictionaryOption;
import org.demarche.app.command.ExitStatus;
import org.demarche.app.command.GazetteerOption;
import org.demarche.app.command.IntakeOption;
import org.demarche.app.intake.Wishes;
import org.demarche.spark.coding.Account;
import org.demarche.spark.coding.ClusterCoding;
import org.demarche.spark.coding.CodeOrder;
import org.demarche.spark.coding.OtherRequestException;
import org.demarche.spark.coding.OwnFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Codes reports on a cluster of Spark. */
@Command(
    name = "CodeJob",
    header = "Write the records of reports on a cluster of Spark.",
    description = {
      "",
      "Reads and writes on any file system of Hadoop. Records have the same bytes as those of"
          + " \"demarche code\", in files whose order is that of the input.",
      ""
    },
    footer = {
      "",
      "In the directory of --out, \"records\" has the records, \"rejects\" what is rejected, and"
          + " \"_account.json\" says that all is done: as many came in as there are records and"
          + " rejects. When a job was interrupted, the same command goes on with the chunks of the"
          + " input that are missing.",
      "",
      "Exit status:",
      "  0   all reports are coded",
      "  1   some input is rejected",
      "  2   wrong usage, or --out holds what another job has written",
      "  70  the job has failed, or its account does not hold",
      "",
      "Example:",
      "  spark-submit --class org.demarche.spark.CodeJob demarche-spark.jar --in hdfs:///wire/2017"
          + " --out hdfs:///records/2017"
    })
public final class CodeJob implements Callable<Integer> {

  private final Sessions sessions;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final IntakeOption intake = new IntakeOption();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Mixin private final ConfidenceOption sure = new ConfidenceOption();

  @Option(
      names = "--in",
      arity = "1..*",
      paramLabel = "PATH",
      description = "A file, a directory with all below it, or a pattern in quotes.")
  private List<String> inputs = List.of();

  @Option(
      names = "--list",
      paramLabel = "PATH",
      description = "A text that names an input a line, as archives of the web are listed.")
  private List<String> lists = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "PATH",
      description = "The directory to write, or to go on with.")
  private String out = "";

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description =
          "Write records as jsonl (usual), a line each, or as parquet, a table with a directory for"
              + " each month.")
  private String form = "jsonl";

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Cut the input into about so many chunks; else a chunk has 8 MB.")
  private Optional<Integer> partitions = Optional.empty();

  @Mixin private final MasterOption master = new MasterOption();

  /** Makes the job. */
  CodeJob(Sessions sessions) {
    this.sessions = sessions;
  }

  /** Runs the job and ends the process with its status. */
  public static void main(String[] arguments) {
    System.exit(new Sessions(System.err).commandLine(CodeJob::new).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    check();
    CodeOrder order = order();
    return sessions.run(master.url(), session -> code(session, order));
  }

  private int code(SparkSession session, CodeOrder order) throws IOException {
    List<String> all = new ArrayList<>(inputs);
    all.addAll(new InputList(session).names(lists));
    try {
      Account account =
          new ClusterCoding(session, order, sessions::note)
              .code(all, out, form.equals("parquet"), partitions);
      sessions.say(account.words());
      return account.rejects() == 0 ? ExitStatus.ALL_CODED : ExitStatus.SOME_REJECTED;
    } catch (OtherRequestException other) {
      throw wrong(String.valueOf(other.getMessage()));
    }
  }

  private void check() {
    if (!form.equals("jsonl") && !form.equals("parquet")) {
      throw wrong("--as takes jsonl or parquet, not \"" + form + "\"");
    }
    if (partitions.isPresent() && partitions.get() < 1) {
      throw wrong("--partitions takes a number from 1, not " + partitions.get());
    }
    if (inputs.isEmpty() && lists.isEmpty()) {
      throw wrong("no input is given; name one with --in or --list");
    }
    for (String input : inputs) {
      if (input.equals("-") || input.startsWith("http://") || input.startsWith("https://")) {
        throw wrong(input + " cannot be read by many machines; save it to a file first");
      }
    }
  }

  /** Dictionaries are read here too, so that what is wrong with them is said at once. */
  private CodeOrder order() throws IOException {
    CommandLine command = spec.commandLine();
    Wishes wishes = intake.wishes(command);
    own.read(command, sessions::note);
    gazetteer.read(command);
    List<OwnFile> files = new ArrayList<>();
    for (Path file : own.files()) {
      files.add(new OwnFile(file.toString(), false, Files.readAllBytes(file)));
    }
    for (Path file : gazetteer.files()) {
      files.add(new OwnFile(file.toString(), true, Files.readAllBytes(file)));
    }
    return CodeOrder.of(
        wishes, sure.limit(command), files, own.verbsAlone(), gazetteer.population());
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
