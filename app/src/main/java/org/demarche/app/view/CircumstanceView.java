package org.demarche.app.view;

import java.io.IOException;
import java.util.Locale;
import org.demarche.coder.ToldAct;
import org.demarche.place.PlaceBasis;
import org.demarche.record.Place;
import org.demarche.record.When;
import org.demarche.telling.Dating;
import org.demarche.telling.DayBasis;
import org.demarche.telling.Telling;

/** Tells why an act has its day and its place. */
final class CircumstanceView {

  private static final String NO_PLACE =
      "no words tell it, and it is not clear that it was at home";

  private final Words words;

  CircumstanceView(Words words) {
    this.words = words;
  }

  void show(Page page, ToldAct act) {
    page.labelled("day", day(act.dating()));
    page.labelled("place", place(act.telling()));
  }

  private Phrase day(Dating dating) {
    Phrase day =
        dating
            .day()
            .map(d -> Phrase.of(DayWords.of(d.value())).plus(words.evidence(d.span())))
            .orElse(Phrase.of("none"));
    return day.plus(": " + why(dating.basis()), Style.FAINT);
  }

  private Phrase place(Telling telling) {
    return telling
        .place()
        .map(p -> words.place(p).plus(words.evidence(p.span())))
        .orElse(Phrase.of("none"))
        .plus(
            ": " + telling.why().place().map(CircumstanceView::why).orElse(NO_PLACE), Style.FAINT);
  }

  static String why(DayBasis basis) {
    return switch (basis) {
      case CLAUSE -> "words of its clause tell it";
      case COUNTED -> "it is counted from another day";
      case CLAUSE_BEFORE -> "the clause that it goes on with tells it";
      case TAKEN_UP -> "it is told where the report takes the act up";
      case SENTENCE_BEFORE -> "it is carried over from a sentence before";
      case SCENE -> "it is that of another act of the same scene";
      case SPEECH -> "it is the day on which somebody told it";
      case SAME_SPEAKER -> "the same speaker spoke on it near by";
      case REPORT -> "the report's, assumed: no words tell one, and it is news";
      case NOT_DONE -> "it has not happened, and no words tell when it will";
      case BACKGROUND -> "no words tell it, and it is not of the day of the report";
    };
  }

  static String why(PlaceBasis basis) {
    return switch (basis) {
      case CLAUSE -> "words of its clause tell it";
      case TARGET -> "it is what the act is directed at";
      case HOST -> "it is the host's";
      case SPEECH -> "it was said there";
      case BEFORE -> "what is told just before went on there";
      case BEHIND -> "it is told where the report takes the act up";
      case DATELINE -> "the report was sent from there";
      case HOME -> "no words tell it: all sides are of that country";
    };
  }

  /** Writes both as JSON. */
  static void write(JsonObjects to, ToldAct act) throws IOException {
    to.start("day");
    if (act.dating().day().isPresent()) {
      day(to, act.dating().day().get());
    }
    to.text("basis", word(act.dating().basis()));
    to.text("why", why(act.dating().basis()));
    to.end();
    Telling telling = act.telling();
    if (telling.place().isPresent() && telling.why().place().isPresent()) {
      to.start("place");
      place(to, telling.place().get());
      to.text("basis", word(telling.why().place().get()));
      to.text("why", why(telling.why().place().get()));
      to.end();
    }
  }

  private static void day(JsonObjects to, When day) throws IOException {
    to.text("value", day.value());
  }

  private static void place(JsonObjects to, Place place) throws IOException {
    to.text("name", place.name());
    to.text("country", place.country());
  }

  private static String word(Enum<?> basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }
}
