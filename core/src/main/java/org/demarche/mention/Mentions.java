package org.demarche.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.record.Mention;
import org.demarche.record.Place;

/** The mentions of a report, in the order of the text. */
public final class Mentions {

  private final List<List<ResolvedMention>> bySentence;
  private final Optional<Scene> scene;

  /** Takes the mentions of each sentence of a report without a dateline. */
  public Mentions(List<List<ResolvedMention>> bySentence) {
    this(bySentence, Optional.empty());
  }

  /**
   * Takes the mentions of each sentence, in the order of the sentences, and the dateline's place.
   */
  public Mentions(List<List<ResolvedMention>> bySentence, Optional<Scene> scene) {
    this.scene = scene;
    List<List<ResolvedMention>> copy = new ArrayList<>();
    for (List<ResolvedMention> mentions : bySentence) {
      copy.add(
          mentions.stream()
              .sorted(
                  Comparator.comparingInt(ResolvedMention::first).thenComparingInt(m -> -m.last()))
              .toList());
    }
    this.bySentence = List.copyOf(copy);
  }

  /** Returns the place from where the report was sent, when its dateline tells it. */
  public Optional<Scene> scene() {
    return scene;
  }

  /** Returns how many sentences there are. */
  public int sentences() {
    return bySentence.size();
  }

  /** Returns the mentions of a sentence. */
  public List<ResolvedMention> in(int sentence) {
    return bySentence.get(sentence);
  }

  /** Returns all mentions in the order of the text. */
  public List<ResolvedMention> all() {
    return bySentence.stream().flatMap(List::stream).toList();
  }

  /** Returns the longest mention whose head is the word. */
  public Optional<ResolvedMention> at(int sentence, int head) {
    return bySentence.get(sentence).stream()
        .filter(m -> m.head() == head)
        .max(Comparator.comparingInt(m -> m.last() - m.first()));
  }

  /** Returns all mentions of the stretch that has the word as its head: two for "both sides". */
  public List<ResolvedMention> allAt(int sentence, int head) {
    Optional<ResolvedMention> longest = at(sentence, head);
    return longest.isEmpty()
        ? List.of()
        : bySentence.get(sentence).stream()
            .filter(m -> m.head() == head && m.side().span().equals(longest.get().side().span()))
            .toList();
  }

  /** Returns the longest mention that covers the word. */
  public Optional<ResolvedMention> covering(int sentence, int word) {
    return bySentence.get(sentence).stream()
        .filter(m -> m.covers(word))
        .max(Comparator.comparingInt(m -> m.last() - m.first()));
  }

  /** Returns the first mention of the state of a code by its name. */
  public Optional<ResolvedMention> state(String code) {
    return bySentence.stream()
        .flatMap(List::stream)
        .filter(m -> m.entity().kind() == Kind.STATE && m.use() == Use.NAME)
        .filter(m -> m.entity().country().equals(code))
        .findFirst();
  }

  /**
   * Returns all mentions as the record shows them.
   *
   * @param places where what a mention names lies, when it names a place
   */
  public List<Mention> toRecord(Function<ResolvedMention, Optional<Place>> places) {
    return bySentence.stream()
        .flatMap(List::stream)
        .map(m -> new Mention(m.sentence(), m.side(), m.basis(), m.why(), places.apply(m)))
        .toList();
  }
}
