package org.demarche.app.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.demarche.app.output.ClosedPipeException;
import org.demarche.app.output.WriteFault;
import org.demarche.app.store.StoreException;
import org.demarche.ontology.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong with a command as a whole, and how to go on. */
public final class Failure {

  private final PrintStream err;

  /** Makes one that speaks to standard error. */
  public Failure(PrintStream err) {
    this.err = err;
  }

  /** Says what is wrong with the words of a command, and returns the exit status. */
  public int usage(ParameterException wrong, String[] arguments) {
    say(reason(wrong));
    err.println("Try '" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.WRONG_USAGE;
  }

  /** Says why a command has failed, and returns the exit status. */
  public int execution(Exception failure, CommandLine command, ParseResult arguments) {
    if (failure instanceof ClosedPipeException) {
      return ExitStatus.PIPE_CLOSED;
    }
    if (failure instanceof ChangedInputException) {
      say(words(failure));
      return ExitStatus.WRONG_USAGE;
    }
    if (failure instanceof LoadFailedException) {
      say("the coder cannot be loaded: " + words(failure.getCause()));
    } else if (failure instanceof StoreException) {
      say(words(failure));
    } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      say("the output cannot be written: " + words(failure));
    } else {
      say("unexpected failure, please report it as a bug:");
      failure.printStackTrace(err);
    }
    return ExitStatus.FAILURE;
  }

  private void say(String message) {
    err.println(Demarche.NAME + ": " + message);
  }

  private static String words(@Nullable Throwable failure) {
    if (failure == null) {
      return "unknown reason";
    }
    if (failure instanceof IOException unwritten) {
      return new WriteFault(unwritten).words();
    }
    return failure.getMessage() == null ? failure.toString() : failure.getMessage();
  }

  private static String reason(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
      return unknown(unmatched);
    }
    if (wrong.getArgSpec() instanceof OptionSpec option && isWhole(option)) {
      return option.longestName() + " takes a whole number, not \"" + wrong.getValue() + "\"";
    }
    return wrong.getMessage() + suggested(wrong);
  }

  /** Wrong usage of an option with a number is always that its word is none. */
  private static boolean isWhole(OptionSpec option) {
    return List.of(option.auxiliaryTypes()).stream()
        .anyMatch(type -> type == int.class || type == Integer.class);
  }

  private static String suggested(ParameterException wrong) {
    return wrong instanceof UnmatchedArgumentException unmatched
        ? meant(unmatched.getSuggestions())
        : "";
  }

  private static String meant(List<String> names) {
    return names.isEmpty() ? "" : "; did you mean " + String.join(" or ", names) + "?";
  }

  private static String unknown(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().get(0);
    Set<String> commands = unmatched.getCommandLine().getSubcommands().keySet();
    if (commands.isEmpty()) {
      return "\"" + word + "\" is one word too many; put several words in quotes";
    }
    if (exists(word)) {
      return "there is no command \"" + word + "\"; to read the file: demarche read " + word;
    }
    List<String> near = near(word, commands);
    return "there is no command \""
        + word
        + "\""
        + (near.isEmpty() ? "; there are " + String.join(", ", commands) : meant(near));
  }

  /** The suggestions of picocli leave out words with two letters that changed places. */
  private static List<String> near(String word, Set<String> commands) {
    Spelling spelling = new Spelling(word);
    return commands.stream()
        .filter(command -> spelling.editsTo(command) <= (word.length() + 2) / 3)
        .sorted(Comparator.comparingInt(spelling::editsTo))
        .toList();
  }

  private static boolean exists(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException none) {
      return false;
    }
  }
}
