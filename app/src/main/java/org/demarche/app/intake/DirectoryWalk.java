package org.demarche.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.report.Rejected;

/**
 * Goes through a directory and all below it in sorted order.
 *
 * <p>Of a directory only files with the name of a report are taken, and the others are counted in a
 * remark; a file that is named on the command line is always taken.
 */
final class DirectoryWalk {

  private final Set<Path> own;

  DirectoryWalk(Set<Path> own) {
    this.own = own.stream().map(DirectoryWalk::real).collect(Collectors.toUnmodifiableSet());
  }

  void directory(Path directory, Finding finding) {
    Walk found = new Walk(finding);
    found.into(directory, List.of());
    if (found.reports == 0) {
      finding.rejected(
          Rejected.whole(
              directory.toString(),
              "the directory holds no reports; they are files named " + ReportName.IN_WORDS));
    }
    if (!found.others.isEmpty()) {
      finding.note(
          ReportName.leftOut(
              directory.toString(),
              found.others.stream().map(other -> other.getFileName().toString()).toList()));
    }
  }

  void file(Path file, Finding finding) {
    if (Files.isReadable(file)) {
      finding.input(Input.of(file));
    } else {
      finding.rejected(
          Rejected.whole(
              file.toString(), "no permission to read the file; allow it with chmod +r"));
    }
  }

  /** Returns what a directory holds in sorted order, without hidden files. */
  static List<Path> entries(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.filter(entry -> !isHidden(entry)).sorted().toList();
    } catch (UncheckedIOException interrupted) {
      throw interrupted.getCause();
    }
  }

  private static boolean isHidden(Path entry) {
    return entry.getFileName().toString().startsWith(".");
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException absent) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** One walk under way. */
  private final class Walk {
    private final Finding finding;
    private final List<Path> others = new ArrayList<>();
    private long reports;

    Walk(Finding finding) {
      this.finding = finding;
    }

    void into(Path directory, List<Path> above) {
      Path real = real(directory);
      if (above.contains(real)) {
        reject(directory, "the directory holds itself by a symbolic link; remove the link");
        return;
      }
      List<Path> path = Stream.concat(above.stream(), Stream.of(real)).toList();
      try {
        for (Path entry : entries(directory)) {
          entry(entry, path);
        }
      } catch (IOException unreadable) {
        reject(directory, "the directory cannot be read; allow it with chmod +rx");
      }
    }

    private void entry(Path entry, List<Path> above) {
      if (Files.isDirectory(entry)) {
        into(entry, above);
      } else if (ReportName.fits(entry.getFileName().toString())) {
        report(entry);
      } else {
        others.add(entry);
      }
    }

    private void report(Path file) {
      if (!own.contains(real(file))) {
        reports++;
        file(file, finding);
      }
    }

    private void reject(Path directory, String reason) {
      reports++;
      finding.rejected(Rejected.whole(directory.toString(), reason));
    }
  }
}
