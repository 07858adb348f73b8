package org.demarche.app.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Refuses arguments that fit each other badly, before anything is read or written. */
final class Usage {

  private static final int MOST_THREADS = 1024;

  private final CommandLine command;

  Usage(CommandLine command) {
    this.command = command;
  }

  void check(List<String> inputs, Optional<Path> output, Optional<Path> rejects, int threads) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw wrong("--threads takes a number from 1 to " + MOST_THREADS + ", not " + threads);
    }
    if (inputs.stream().filter("-"::equals).count() > 1) {
      throw wrong("standard input can be read once, but - is given more often");
    }
    output.ifPresent(file -> named("-o", "leave it out"));
    rejects.ifPresent(
        file -> named("--rejects", "leave it out, standard error tells what is rejected"));
    output.ifPresent(file -> writable("-o", file, inputs));
    rejects.ifPresent(file -> writable("--rejects", file, inputs));
    if (output.isPresent() && rejects.isPresent() && same(output.get(), rejects.get())) {
      throw wrong("-o and --rejects name the same file; name two");
    }
  }

  /** A path loses the slash at its end, so what was typed is asked. */
  private void named(String option, String otherwise) {
    OptionSpec typed = command.getParseResult().matchedOption(option);
    for (String word : typed == null ? List.<String>of() : typed.originalStringValues()) {
      if (word.equals("-")) {
        throw wrong(option + " takes a file, not -; name one, or " + otherwise);
      }
      if ((word.endsWith("/") || word.endsWith(File.separator))
          && !Files.isDirectory(Path.of(word))) {
        throw wrong(option + " " + word + ": there is no such directory; make it first");
      }
    }
  }

  private void writable(String option, Path file, List<String> inputs) {
    if (Files.isDirectory(file)) {
      throw wrong(option + " " + file + " is a directory; name a file in it");
    }
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw wrong(option + " " + file + ": its directory does not exist; make it first");
    }
    if (!Files.isWritable(Files.exists(file) && !Files.isRegularFile(file) ? file : directory)) {
      throw wrong(option + " " + file + ": no permission to write there");
    }
    if (Files.isRegularFile(file) && inputs.stream().anyMatch(input -> isInput(file, input))) {
      throw wrong(option + " " + file + " would replace an input; name another file");
    }
  }

  private static boolean isInput(Path file, String input) {
    try {
      return same(file, Path.of(input));
    } catch (InvalidPathException none) {
      return false;
    }
  }

  private static boolean same(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isRegularFile(one) && Files.isSameFile(one, other);
      }
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    } catch (IOException unknown) {
      return false;
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command, message);
  }
}
