package org.demarche.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** The statements of a report. */
public final class Attributions {

  private static final Comparator<Attribution> SPEAKER_FIRST =
      Comparator.comparing((Attribution a) -> a.speaker().isEmpty())
          .thenComparing(a -> a.content().end() - a.content().start());

  private final List<Attribution> all;
  private final Enclosing claims;
  private final Enclosing quotations;
  private final Map<Integer, List<Attribution>> bySentence = new HashMap<>();

  /**
   * Copies the statements.
   *
   * @param all in the order of the text
   */
  public Attributions(List<Attribution> all) {
    this.all = List.copyOf(all);
    this.claims = new Enclosing(all.stream().filter(Attribution::claimed).toList());
    this.quotations = new Enclosing(all.stream().filter(Attribution::direct).toList());
    for (Attribution each : all) {
      bySentence.computeIfAbsent(each.sentence(), s -> new ArrayList<>(1)).add(each);
    }
  }

  /** Returns all, in the order of the text. */
  public List<Attribution> all() {
    return all;
  }

  /** Returns those of a sentence, in the order of the text. */
  public List<Attribution> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** Returns the innermost claim that contains the stretch, one whose speaker is named first. */
  public Optional<Attribution> around(Span span) {
    return claims.of(span).stream().min(SPEAKER_FIRST);
  }

  /** Returns the first direct quotation that contains the stretch. */
  public Optional<Attribution> quoting(Span span) {
    return quotations.of(span).stream().findFirst();
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
