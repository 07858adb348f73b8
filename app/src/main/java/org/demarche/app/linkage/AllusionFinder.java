package org.demarche.app.linkage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.cases.ActTime;
import org.demarche.app.day.Days;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Status;
import org.demarche.report.Span;

/**
 * Finds the words by which events of a record take up acts told before. What the record links
 * itself is left to it.
 */
public final class AllusionFinder {

  /** Acts that are about other acts. */
  private static final Set<String> ABOUT =
      Set.of("ACCUSE", "AGREE", "CONCEDE", "PROTEST", "REJECT", "REQUEST", "SUPPORT");

  /** What an act is about stands so many words behind its trigger. */
  private static final int REACH = 12;

  /** What undoes stands in the trigger or so many words behind it: "agreed to lift". */
  private static final int NEAR = 3;

  /** A date so many letters before the end of a noun dates it, as does one just behind. */
  private static final int BEFORE = 30;

  private static final int BEHIND = 25;

  private final ActNouns nouns = new ActNouns();
  private final Signs signs = new Signs(nouns);
  private final Undoings undoings = new Undoings();

  /** Returns the allusions of the events of a record that have any, by the ids of the events. */
  public Map<String, List<Allusion>> find(Record record) {
    Map<String, List<Allusion>> found = new LinkedHashMap<>();
    for (Event event : record.events()) {
      if (event.status() == Status.ACTUAL && event.sentence() < record.sentences().size()) {
        List<Allusion> allusions = of(record, event);
        if (!allusions.isEmpty()) {
          found.put(event.id(), allusions);
        }
      }
    }
    return found;
  }

  private List<Allusion> of(Record record, Event event) {
    String text = record.report().text();
    Span sentence = record.sentences().get(event.sentence());
    Span trigger = event.trigger().span();
    List<Span> words = words(text, sentence);
    List<Allusion> found = new ArrayList<>();
    if (event.respondsTo().isEmpty()) {
      signs.find(text, words).stream()
          .filter(sign -> isOf(record, event, words.get(sign.at())))
          .map(sign -> sign.allusion().on(beside(record, sign.end())))
          .forEach(found::add);
      if (found.isEmpty()) {
        about(text, words, trigger, event.act().category())
            .map(noun -> object(noun).on(beside(record, noun.span().end())))
            .ifPresent(found::add);
      }
    }
    undoings.find(text, near(words, trigger), event.act().category()).ifPresent(found::add);
    return found;
  }

  /** Returns the allusions of an act of a category that a sentence tells with any of its words. */
  public List<Allusion> find(String text, Span sentence, String category) {
    List<Span> words = words(text, sentence);
    List<Allusion> found = new ArrayList<>();
    signs.find(text, words).forEach(sign -> found.add(sign.allusion()));
    if (found.isEmpty() && ABOUT.contains(category)) {
      nouns
          .first(text, words, 0, words.size())
          .filter(noun -> !noun.categories().contains(category))
          .map(AllusionFinder::object)
          .ifPresent(found::add);
    }
    undoings.find(text, words, category).ifPresent(found::add);
    return found;
  }

  private Optional<ActNouns.Found> about(
      String text, List<Span> words, Span trigger, String category) {
    if (!ABOUT.contains(category)) {
      return Optional.empty();
    }
    int from = 0;
    while (from < words.size() && words.get(from).start() < trigger.end()) {
      from++;
    }
    return nouns.first(text, words, from, from + REACH);
  }

  private static Allusion object(ActNouns.Found noun) {
    return new Allusion(
        Sign.OBJECT, "", noun.categories(), noun.stem(), noun.words(), Optional.empty());
  }

  /**
   * Returns the days told just before or behind an end: "last week's raid", "the raid of May 3".
   */
  private static Optional<Days> beside(Record record, int end) {
    return record.dates().stream()
        .filter(date -> date.span().end() <= end + BEHIND && date.span().start() >= end - BEFORE)
        .flatMap(date -> Days.of(date.value()).stream())
        .filter(days -> days.length() <= ActTime.LONGEST)
        .findFirst();
  }

  private static List<Span> near(List<Span> words, Span trigger) {
    List<Span> near = new ArrayList<>();
    int behind = 0;
    for (Span word : words) {
      if (word.overlaps(trigger) || word.start() >= trigger.end() && behind++ < NEAR) {
        near.add(word);
      }
    }
    return near;
  }

  /** A sign belongs to the act told last before it, at the beginning of a sentence to the first. */
  private static boolean isOf(Record record, Event event, Span sign) {
    Optional<Event> last = Optional.empty();
    Optional<Event> first = Optional.empty();
    for (Event other : record.events()) {
      if (other.sentence() == event.sentence()) {
        Span at = other.trigger().span();
        boolean before = at.start() <= sign.start();
        if (before && last.map(e -> e.trigger().span().start() < at.start()).orElse(true)) {
          last = Optional.of(other);
        }
        if (first.map(e -> e.trigger().span().start() > at.start()).orElse(true)) {
          first = Optional.of(other);
        }
      }
    }
    return (last.isPresent() ? last : first).filter(event::equals).isPresent();
  }

  private static List<Span> words(String text, Span sentence) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = sentence.start(); i <= sentence.end(); i++) {
      boolean inside = i < sentence.end() && isInside(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isInside(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '-';
  }
}
