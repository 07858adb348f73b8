package org.demarche.app.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that have reports coded elsewhere than on the threads of this process. */
final class EngineOption {

  private static final String NAME = "--engine";

  /** Options that go by another name there. */
  private static final Map<String, String> RENAMED =
      Map.of("--output", "--out", "--format", "--as");

  /** Options that say how this process works. */
  private static final Set<String> OF_THREADS = Set.of("--threads", "--rejects");

  /** The engine always goes on with what is there. */
  private static final Set<String> NEEDLESS = Set.of(NAME, "--resume");

  @Option(
      names = NAME,
      paramLabel = "NAME",
      description =
          "Have the reports coded by spark, here or on a cluster; -o then names a directory, with"
              + " the rejects beside the records, and the same command goes on where it was"
              + " interrupted.")
  private Optional<String> word = Optional.empty();

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "The cluster of --engine, or local[2] for two threads here (usual: local[*]).")
  private Optional<String> master = Optional.empty();

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Cut the input of --engine into about so many chunks; else a chunk has 8 MB.")
  private Optional<Integer> partitions = Optional.empty();

  /**
   * Has the reports coded where an engine is asked for, and returns its exit status.
   *
   * @throws ParameterException when there is no such engine, or options do not fit
   */
  Optional<Integer> code(CommandLine command, List<String> inputs, PrintStream err) {
    if (word.isEmpty()) {
      if (master.isPresent() || partitions.isPresent()) {
        throw new ParameterException(command, "--master and --partitions need --engine spark");
      }
      return Optional.empty();
    }
    return Optional.of(engine(command).code(arguments(command, inputs), err));
  }

  private Engine engine(CommandLine command) {
    return ServiceLoader.load(Engine.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(engine -> engine.word().equals(word.orElse("")))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    "there is no engine \""
                        + word.orElse("")
                        + "\" here; there is spark, where the program is started by ./demarche"));
  }

  private List<String> arguments(CommandLine command, List<String> inputs) {
    List<String> arguments = new ArrayList<>();
    for (OptionSpec option : command.getParseResult().matchedOptions()) {
      String name = option.longestName();
      if (OF_THREADS.contains(name)) {
        throw new ParameterException(command, name + " does not go with --engine; leave it out");
      }
      if (!NEEDLESS.contains(name)) {
        add(RENAMED.getOrDefault(name, name), option, arguments);
      }
    }
    if (!arguments.contains("--out")) {
      throw new ParameterException(command, "--engine needs a directory; name it with -o");
    }
    if (master.isEmpty()) {
      arguments.addAll(List.of("--master", "local[*]"));
    }
    for (String input : inputs) {
      arguments.addAll(List.of("--in", input));
    }
    return arguments;
  }

  private static void add(String name, OptionSpec option, List<String> arguments) {
    if (option.arity().max() == 0) {
      arguments.add(name);
      return;
    }
    for (String value : option.originalStringValues()) {
      arguments.addAll(List.of(name, name.equals("--as") ? form(value, option) : value));
    }
  }

  private static String form(String format, OptionSpec option) {
    return switch (format) {
      case "record" -> "jsonl";
      case "parquet" -> "parquet";
      default ->
          throw new ParameterException(
              option.command().commandLine(),
              "--engine writes the formats record and parquet, not \"" + format + "\"");
    };
  }
}
