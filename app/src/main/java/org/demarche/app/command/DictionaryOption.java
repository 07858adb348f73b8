package org.demarche.app.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Flaw;
import org.demarche.entity.Format;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that stacks a user's own dictionaries over the built-in ones. */
public final class DictionaryOption {

  @Option(
      names = "--dictionary",
      paramLabel = "FILE",
      description = {
        "Stack a dictionary of your own over the built-in ones. Give it again for more: a later one"
            + " wins over an earlier one."
      })
  private List<Path> files = List.of();

  @Option(
      names = "--own-verbs-only",
      description = {
        "Tell no acts but those that verbs of your own dictionaries report; sides, dates and the"
            + " rest are told as ever."
      })
  private boolean verbsAlone;

  /** Tells whether only verbs of the user's dictionaries are to report acts. */
  public boolean verbsAlone() {
    return verbsAlone;
  }

  /** Returns the files in the order of the option. */
  public List<Path> files() {
    return files;
  }

  /**
   * Returns the dictionaries in the order of the option.
   *
   * @param note takes what was left out of other people's files
   * @throws ParameterException when one cannot be read, or only their verbs are to report and there
   *     are none
   */
  public List<Dictionary> read(CommandLine command, Consumer<String> note) {
    DictionaryFile reader = new DictionaryFile(command);
    List<Dictionary> dictionaries = new ArrayList<>();
    for (Path file : files) {
      Dictionary dictionary = reader.read(file);
      tell(dictionary, command, note);
      dictionaries.add(verbsAlone ? dictionary.verbsAlone() : dictionary);
    }
    if (verbsAlone && dictionaries.stream().allMatch(each -> each.verbs().isEmpty())) {
      throw new ParameterException(
          command,
          "--own-verbs-only needs a --dictionary with verbs, as PETRARCH has them: no act could be"
              + " told");
    }
    return dictionaries;
  }

  /** Returns what was asked for, in words that differ when the coder does. */
  String asked() {
    return files + (verbsAlone ? " own verbs only" : "");
  }

  /**
   * A malformed line of the user's own ends the run before it starts; PETRARCH's files are other
   * people's and long, so what cannot be read of them is told and left out.
   */
  private static void tell(Dictionary dictionary, CommandLine command, Consumer<String> note) {
    List<Flaw> malformed = dictionary.malformed();
    if (malformed.isEmpty()) {
      return;
    }
    String first = malformed.get(0).message();
    String all = "'demarche dictionary check " + dictionary.file() + "'";
    if (dictionary.format() == Format.SECTIONS) {
      throw new ParameterException(
          command,
          malformed.size() == 1
              ? first
              : first + " (" + malformed.size() + " lines are malformed; " + all + " names them)");
    }
    note.accept(
        malformed.size() == 1
            ? first + "; this is left out"
            : malformed.size()
                + " malformed lines are left out, the first: "
                + first
                + "; "
                + all
                + " names them");
  }
}
