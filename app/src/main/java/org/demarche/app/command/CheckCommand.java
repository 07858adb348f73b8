package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.dictionary.Contradictions;
import org.demarche.dictionary.Hiding;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Gazetteer;
import org.demarche.resource.MalformedResourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what dictionaries hold and what is wrong with them. */
@Command(
    name = "check",
    header = "Count the entries of dictionaries, and name what is wrong with them.",
    description = {
      "",
      "Every malformed line is named. Warnings tell of lines that were read though something about"
          + " them is odd, of entries that contradict one another, and of entries that hide"
          + " built-in ones.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   all lines can be read, there may be warnings",
      "  1   some lines are malformed, or a file is no dictionary",
      "  2   wrong usage, or a file that is not there",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche dictionary check mine.txt",
      "  demarche dictionary check --all *.actors.txt *.agents.txt | less"
    })
final class CheckCommand implements Callable<Integer> {

  /** How many warnings of a kind are shown unless all are asked for. */
  private static final int SHOWN = 5;

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "A dictionary.")
  private List<Path> files = List.of();

  @Option(
      names = "--all",
      description = "Show all warnings, not only the first " + SHOWN + " of a kind.")
  private boolean all;

  CheckCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DictionaryFile reader = new DictionaryFile(spec.commandLine());
    files.forEach(reader::find);
    Contradictions contradictions = new Contradictions();
    Hiding hiding = new Hiding(new Gazetteer());
    boolean whole = true;
    try (LineOutput out = new StreamLines(streams.out(), streams.screen().charset())) {
      CheckLines lines = new CheckLines(out, all ? Integer.MAX_VALUE : SHOWN);
      for (Path file : files) {
        try {
          Dictionary dictionary = reader.dictionary(file);
          lines.write(dictionary, contradictions.in(dictionary), hiding.in(dictionary));
          whole &= dictionary.malformed().isEmpty();
        } catch (MalformedResourceException none) {
          out.line(String.valueOf(none.getMessage()));
          whole = false;
        }
      }
    }
    return whole ? ExitStatus.ALL_CODED : ExitStatus.SOME_MALFORMED;
  }
}
