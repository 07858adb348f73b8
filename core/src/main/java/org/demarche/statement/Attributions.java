package org.demarche.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.record.Side;
import org.demarche.report.Span;

/**
 * The statements of a report.
 *
 * @param all in the order of the text
 */
public record Attributions(List<Attribution> all) {

  /** Copies the statements. */
  public Attributions {
    all = List.copyOf(all);
  }

  /** Returns the innermost claim that contains the stretch, one whose speaker is named first. */
  public Optional<Attribution> around(Span span) {
    return all.stream()
        .filter(a -> a.claimed() && a.content().contains(span))
        .min(
            Comparator.comparing((Attribution a) -> a.speaker().isEmpty())
                .thenComparing(a -> a.content().end() - a.content().start()));
  }

  /** Returns whom the words at the stretch are spoken to. */
  public List<Side> addressees(Span span) {
    return around(span).map(Attribution::addressees).orElse(List.of());
  }

  /** Returns who speaks the words at the stretch. */
  public Optional<Side> speaker(Span span) {
    return around(span).flatMap(Attribution::speaker);
  }
}
