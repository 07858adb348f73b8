package org.demarche.app.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A report that fits a search.
 *
 * @param report its id
 * @param published its date
 * @param outlet who published it
 * @param title its title
 * @param score how well it fits, higher is better, to be compared inside one search only
 * @param snippets the sentences that fit best, in their order
 */
public record Hit(
    String report,
    LocalDate published,
    Optional<String> outlet,
    String title,
    double score,
    List<Snippet> snippets) {

  /** Copies the list. */
  public Hit {
    snippets = List.copyOf(snippets);
  }
}
