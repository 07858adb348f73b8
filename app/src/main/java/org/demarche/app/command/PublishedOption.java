package org.demarche.app.command;

import java.util.List;
import java.util.Map;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import picocli.CommandLine.Option;

/** The options that say which reports are asked for. */
final class PublishedOption {

  @Option(names = "--outlet", paramLabel = "NAME", description = "Published by this outlet.")
  private List<String> outlet = List.of();

  @Option(names = "--since", paramLabel = "DAY", description = "Reports of this day or later.")
  private List<String> since = List.of();

  @Option(names = "--until", paramLabel = "DAY", description = "Reports of this day or earlier.")
  private List<String> until = List.of();

  /** Returns the filter, which asks nothing of acts. */
  Filter filter(FilterReader reader) {
    return reader.read(
        Map.of("published-since", since, "published-until", until, "outlet", outlet));
  }
}
