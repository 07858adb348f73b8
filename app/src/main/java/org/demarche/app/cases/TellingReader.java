package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.record.Event;
import org.demarche.record.Mention;
import org.demarche.record.Place;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.report.Span;

/** Takes out of a record what cases are made from. */
public final class TellingReader {

  private final WordFinder words;

  /** Makes a reader that finds words. */
  public TellingReader(WordFinder words) {
    this.words = words;
  }

  /** Returns the tellings of a report, which counts as its own account. */
  public List<Told> read(Record record) {
    List<Told> told = new ArrayList<>();
    for (Event event : record.events()) {
      told.add(told(record, event));
    }
    return told;
  }

  private Told told(Record record, Event event) {
    return new Told(
        new TellingKey(record.report().date(), record.report().id(), event.id()),
        record.report().id(),
        event.act(),
        event.scores(),
        event.status(),
        event.alleged(),
        Party.of(event.actors()),
        Party.of(event.recipients()),
        ActTime.of(event, record.report().date()),
        event.place().filter(place -> place.span().isPresent()).map(Place::name),
        words.stems(record.report().text(), sentences(record, event), names(record, event)),
        event.quantities().stream().map(Figure::of).distinct().toList());
  }

  /** Returns the sentences that tell it, without a number that no sentence has. */
  private static List<Span> sentences(Record record, Event event) {
    return numbers(event).stream()
        .filter(number -> number < record.sentences().size())
        .map(record.sentences()::get)
        .toList();
  }

  private static Set<Integer> numbers(Event event) {
    Set<Integer> numbers = new TreeSet<>(Set.of(event.sentence()));
    event.evidence().forEach(evidence -> numbers.add(evidence.sentence()));
    return numbers;
  }

  /** What names a side is compared as a side. */
  private static List<Span> names(Record record, Event event) {
    List<String> entities =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .map(Side::country)
            .filter(country -> !country.isEmpty())
            .toList();
    Set<Integer> numbers = numbers(event);
    return record.mentions().stream()
        .filter(mention -> numbers.contains(mention.sentence()))
        .filter(mention -> entities.contains(mention.side().country()))
        .map(Mention::span)
        .toList();
  }
}
