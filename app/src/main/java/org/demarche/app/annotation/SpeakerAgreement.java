package org.demarche.app.annotation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.record.Mention;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Tells whether a speaker is the one that is marked. */
final class SpeakerAgreement {

  /** Words that many people share: they do not tell who somebody is. */
  private static final Set<String> COMMON =
      Set.of(
          "a",
          "an",
          "and",
          "at",
          "by",
          "for",
          "former",
          "gov",
          "he",
          "her",
          "his",
          "in",
          "it",
          "its",
          "minister",
          "mr",
          "mrs",
          "ms",
          "of",
          "on",
          "president",
          "rep",
          "s",
          "said",
          "sen",
          "senator",
          "she",
          "spokesman",
          "spokeswoman",
          "that",
          "the",
          "their",
          "they",
          "to",
          "us",
          "we",
          "which",
          "who",
          "with");

  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom", "whose");

  /** A comma and a blank may stand between both. */
  private static final int BESIDE = 2;

  private final Record record;

  SpeakerAgreement(Record record) {
    this.record = record;
  }

  /**
   * Tells whether the words that name the told speaker overlap the marked ones, share a word with
   * them that tells who it is, stand right before a marked "who" or "which", or name the entity
   * that the record finds in the marked words.
   */
  boolean agrees(Side told, MarkedQuotation mark) {
    return mark.speaker()
            .map(s -> told.span().overlaps(s) || isAntecedent(told, s) || isSame(told, s))
            .orElse(false)
        || shares(told.name() + " " + told.text(), mark.words());
  }

  private boolean isAntecedent(Side told, Span marked) {
    String words = marked.of(record.report().text()).toLowerCase(Locale.ROOT);
    int gap = marked.start() - told.span().end();
    return RELATIVE.contains(words) && gap >= 0 && gap <= BESIDE;
  }

  private boolean isSame(Side told, Span marked) {
    return !told.entity().isEmpty()
        && record.mentions().stream()
            .map(Mention::side)
            .filter(side -> marked.contains(side.span()))
            .anyMatch(side -> side.entity().equals(told.entity()));
  }

  private static boolean shares(String told, String marked) {
    Set<String> both = words(told);
    both.retainAll(words(marked));
    return !both.isEmpty();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    for (char c : (text.toLowerCase(Locale.ROOT) + " ").toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    words.removeAll(COMMON);
    return words;
  }
}
