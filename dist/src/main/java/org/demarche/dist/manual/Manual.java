package org.demarche.dist.manual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The manual of a command line: a page for each command and each command below it. */
public final class Manual {

  /** Wide enough that no line is broken: that is for who shows the page. */
  private static final int WIDTH = 10_000;

  private final List<Page> pages;

  /** Makes the manual of this command line, whose help becomes as wide as a page needs it. */
  public Manual(CommandLine line) {
    this.pages = all(line.setUsageHelpWidth(WIDTH)).map(Page::new).toList();
  }

  /** Writes a file for each page into a directory, which is made; returns them. */
  public List<Path> write(Path directory, String version) throws IOException {
    Files.createDirectories(directory);
    for (Page page : pages) {
      Files.writeString(file(directory, page), page.text(version));
    }
    return pages.stream().map(page -> file(directory, page)).toList();
  }

  private static Path file(Path directory, Page page) {
    return directory.resolve(page.name() + ".1");
  }

  private static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().distinct().flatMap(Manual::all));
  }
}
