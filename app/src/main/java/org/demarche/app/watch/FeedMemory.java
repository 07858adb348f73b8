package org.demarche.app.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is remembered of a feed between two polls.
 *
 * @param tag the ETag of its last answer
 * @param modified the Last-Modified of its last answer
 * @param seen ids of its entries, the latest last
 * @param failures how often in a row it could not be had
 */
public record FeedMemory(
    Optional<String> tag, Optional<String> modified, List<String> seen, int failures) {

  /** As many entries are remembered, far more than any feed shows at once. */
  static final int MOST_SEEN = 5_000;

  /** Copies the ids. */
  public FeedMemory {
    seen = List.copyOf(seen);
  }

  /** Returns the memory of a feed that was never asked for. */
  public static FeedMemory none() {
    return new FeedMemory(Optional.empty(), Optional.empty(), List.of(), 0);
  }

  /** Returns the headers that ask for the feed only if it has changed. */
  Map<String, String> conditions() {
    Map<String, String> conditions = new TreeMap<>();
    tag.ifPresent(known -> conditions.put("If-None-Match", known));
    modified.ifPresent(known -> conditions.put("If-Modified-Since", known));
    return conditions;
  }

  FeedMemory failedAgain() {
    return new FeedMemory(tag, modified, seen, failures + 1);
  }

  FeedMemory unchanged() {
    return new FeedMemory(tag, modified, seen, 0);
  }

  FeedMemory answered(Optional<String> newTag, Optional<String> newModified, List<String> ids) {
    List<String> all = new ArrayList<>(seen);
    all.addAll(ids);
    return new FeedMemory(
        newTag, newModified, all.subList(Math.max(0, all.size() - MOST_SEEN), all.size()), 0);
  }
}
