package org.demarche.app.intake;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.demarche.report.Rejected;

/** A path with signs such as {@code *} and {@code ?} in it that the shell has left to us. */
final class PathPattern {

  private static final Pattern SIGN = Pattern.compile("[*?\\[{]");

  private final String pattern;

  PathPattern(String pattern) {
    this.pattern = pattern;
  }

  static boolean isPattern(String argument) {
    return SIGN.matcher(argument).find();
  }

  /** Finds all that fits, in sorted order; a directory that fits is walked. */
  void find(DirectoryWalk walk, Finding finding) {
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      Search search = new Search(matcher, walk, finding);
      search.into(start(), pattern.contains("**"));
      if (!search.found) {
        reject(finding, "no file fits the pattern; check it");
      }
    } catch (PatternSyntaxException malformed) {
      reject(finding, "there is no such file, and it is no pattern: " + malformed.getDescription());
    }
  }

  private void reject(Finding finding, String reason) {
    finding.rejected(Rejected.whole(pattern, reason));
  }

  /** Returns the directories before the first sign, with which every file that fits begins. */
  private Path start() {
    String[] fixed = SIGN.split(pattern, 2);
    int end = fixed[0].lastIndexOf('/');
    if (end == 0) {
      return Path.of("/");
    }
    return Path.of(end < 0 ? "" : fixed[0].substring(0, end));
  }

  /** One search under way. */
  private final class Search {
    private final int depth = Path.of(pattern.replaceAll("[*?\\[\\]{}]", "x")).getNameCount();
    private final PathMatcher matcher;
    private final DirectoryWalk walk;
    private final Finding finding;
    private boolean found;

    Search(PathMatcher matcher, DirectoryWalk walk, Finding finding) {
      this.matcher = matcher;
      this.walk = walk;
      this.finding = finding;
    }

    void into(Path directory, boolean deep) {
      try {
        for (Path entry : DirectoryWalk.entries(directory)) {
          entry(entry, deep);
        }
      } catch (NoSuchFileException absent) {
        // What is not there holds nothing that fits, and the pattern as a whole is rejected.
        return;
      } catch (IOException unreadable) {
        found = true;
        finding.rejected(
            Rejected.whole(
                directory.toString(), "the directory cannot be read; allow it with chmod +rx"));
      }
    }

    private void entry(Path entry, boolean deep) {
      boolean fits = matcher.matches(entry);
      if (Files.isDirectory(entry)) {
        directory(entry, fits, deep);
      } else if (fits) {
        found = true;
        walk.file(entry, finding);
      }
    }

    private void directory(Path directory, boolean fits, boolean deep) {
      if (fits && !deep) {
        found = true;
        walk.directory(directory, finding);
      } else if (deep ? !Files.isSymbolicLink(directory) : directory.getNameCount() < depth) {
        into(directory, deep);
      }
    }
  }
}
