package org.demarche.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.record.Bound;
import org.demarche.record.Event;
import org.demarche.record.Place;
import org.demarche.record.Quantity;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.record.When;
import org.demarche.report.Span;

/** Puts the parts of a record into words. */
final class Words {

  private static final int LONGEST_QUOTE = 1200;

  private final Record record;
  private final String text;
  private final Signs signs;

  Words(Record record, Signs signs) {
    this.record = record;
    this.text = record.report().text();
    this.signs = signs;
  }

  Phrase sides(List<Side> sides) {
    return Phrase.join(", ", sides.stream().map(this::side).toList());
  }

  /** Returns name, office and country. */
  Phrase side(Side side) {
    String office =
        side.role()
            .filter(role -> !names(side, role))
            .map(role -> ", " + signs.shown(role))
            .orElse("");
    String country = side.country().isEmpty() ? "" : " (" + side.country() + ")";
    return Phrase.of(signs.shown(side.name()), Style.STRONG).plus(office).plus(country);
  }

  /** "a ministry spokesman" needs no second "spokesman", nor "officials" an "official". */
  private static boolean names(Side side, String role) {
    String name = side.name().toLowerCase(Locale.ROOT);
    String office = role.toLowerCase(Locale.ROOT);
    return name.endsWith(office) || name.endsWith(office + "s");
  }

  Phrase when(When when) {
    Phrase basis =
        when.span().isPresent() ? evidence(when.span()) : Phrase.of(" (assumed)", Style.FAINT);
    return Phrase.of(signs.shown(DayWords.of(when.value()))).plus(basis);
  }

  Phrase place(Place place) {
    return Phrase.of(signs.shown(place.name()) + " (" + place.country() + ")");
  }

  /** Returns the numbers of an event; whoever gives one is named, unless he tells all of it. */
  Phrase quantities(Event event) {
    return Phrase.join(
        "; ", event.quantities().stream().map(each -> quantity(each, event.speaker())).toList());
  }

  /** Returns a number as the report has it, how exact it is, and what befell whom. */
  Phrase quantity(Quantity quantity, Optional<Side> teller) {
    boolean vague = quantity.bound().filter(Bound.ABOUT::equals).isPresent();
    String bound =
        quantity
            .bound()
            .filter(b -> !vague || quantity.upper().isEmpty())
            .map(b -> b.word() + " ")
            .orElse("");
    String words = bound + signs.shown(quantity.span().of(text));
    Phrase phrase =
        Phrase.of(words + quantity.effect().map(effect -> " " + effect.word()).orElse(""));
    return quantity
        .account()
        .filter(side -> teller.filter(told -> told.name().equals(side.name())).isEmpty())
        .map(side -> phrase.plus(" (" + signs.shown(side.name()) + ")", Style.FAINT))
        .orElse(phrase);
  }

  /** Returns the chain of answers that ends with the event. */
  Optional<String> chain(Event event) {
    return new Chain(record).of(event);
  }

  /** Returns the words of a span as evidence, nothing without a span. */
  Phrase evidence(Optional<Span> span) {
    return span.map(words -> Phrase.of(" (" + signs.quoted(words.of(text)) + ")", Style.FAINT))
        .orElse(Phrase.empty());
  }

  /** Returns what somebody says, between quotation marks if these are the very words. */
  Phrase content(Span said, boolean direct) {
    return Phrase.of(direct ? signs.quoted(said.of(text)) : signs.shown(said.of(text)));
  }

  /** Returns a sentence with the words that count in it, and where it stands. */
  Phrase sentence(int number, Span emphasised) {
    Span sentence = span(number).cover(emphasised);
    int start = Math.max(sentence.start(), emphasised.start() - LONGEST_QUOTE / 2);
    int end = Math.min(sentence.end(), emphasised.end() + LONGEST_QUOTE / 2);
    return Phrase.of(start > sentence.start() ? signs.gap() : "")
        .plus(signs.shown(text.substring(start, emphasised.start())))
        .plus(signs.shown(emphasised.of(text)), Style.TRIGGER)
        .plus(signs.shown(text.substring(emphasised.end(), end)))
        .plus(end < sentence.end() ? signs.gap() : "")
        .plus(" ")
        .plus(standing(number));
  }

  /** Returns a sentence as it stands in the report. */
  Phrase sentence(int number) {
    String words = span(number).of(text);
    int end = Math.min(words.length(), LONGEST_QUOTE);
    return Phrase.of(signs.shown(words.substring(0, end)))
        .plus(end < words.length() ? signs.gap() : "")
        .plus(" ")
        .plus(standing(number));
  }

  /** Returns where a sentence stands in the report. */
  Phrase standing(int number) {
    if (number == 0) {
      return Phrase.of("(title)", Style.FAINT);
    }
    return Phrase.of("(sentence " + number + ", line " + line(number) + ")", Style.FAINT);
  }

  private long line(int number) {
    return 1 + text.substring(0, span(number).start()).chars().filter(c -> c == '\n').count();
  }

  private Span span(int number) {
    return record.sentences().get(number);
  }
}
