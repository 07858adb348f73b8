package org.demarche.app.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.report.Rejected;

/**
 * Turns the arguments of a command into inputs: files, directories, patterns, addresses of the web
 * and {@code -}.
 */
final class InputFinder {

  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

  private final InputStream standardInput;
  private final DirectoryWalk walk;

  /**
   * Makes a finder.
   *
   * @param standardInput what {@code -} stands for
   * @param own files that the run itself writes, never inputs when a directory holds them
   */
  InputFinder(InputStream standardInput, Set<Path> own) {
    this.standardInput = standardInput;
    this.walk = new DirectoryWalk(own);
  }

  void find(List<String> arguments, Finding finding) {
    for (String argument : arguments) {
      if (argument.equals(STANDARD_INPUT)) {
        finding.input(
            new Input(argument, OptionalLong.empty(), () -> Input.Opened.of(standardInput)));
      } else if (WebInput.isAddress(argument)) {
        finding.input(WebInput.of(argument));
      } else if (SCHEME.matcher(argument).lookingAt()) {
        finding.rejected(
            Rejected.whole(
                argument, "only http and https are fetched; fetch it and give the file"));
      } else {
        named(argument, finding);
      }
    }
  }

  private void named(String argument, Finding finding) {
    try {
      path(argument, Path.of(argument), finding);
    } catch (InvalidPathException impossible) {
      finding.rejected(Rejected.whole(argument, "this is no possible file name; check the path"));
    }
  }

  private void path(String argument, Path path, Finding finding) {
    if (Files.isDirectory(path)) {
      walk.directory(path, finding);
    } else if (Files.exists(path)) {
      walk.file(path, finding);
    } else if (PathPattern.isPattern(argument)) {
      new PathPattern(argument).find(walk, finding);
    } else {
      finding.rejected(Rejected.whole(argument, "there is no such file; check the path"));
    }
  }
}
