package org.demarche.app.cases;

import java.util.ArrayList;
import java.util.List;
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
        words.stems(record.report().text(), sentence(record, event), names(record, event)),
        event.quantities().stream().map(Figure::of).distinct().toList());
  }

  private static Span sentence(Record record, Event event) {
    int number = event.sentence();
    return number < record.sentences().size()
        ? record.sentences().get(number)
        : event.trigger().span();
  }

  /** What names a side is compared as a side. */
  private static List<Span> names(Record record, Event event) {
    List<String> entities =
        Stream.concat(event.actors().stream(), event.recipients().stream())
            .map(Side::country)
            .filter(country -> !country.isEmpty())
            .toList();
    return record.mentions().stream()
        .filter(mention -> mention.sentence() == event.sentence())
        .filter(mention -> entities.contains(mention.side().country()))
        .map(Mention::span)
        .toList();
  }
}
