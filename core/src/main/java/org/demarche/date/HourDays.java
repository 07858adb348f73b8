package org.demarche.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.record.DateExpression;

/** Gives hours the day that their sentence names: "at 18:00 GMT on Sunday". */
final class HourDays {

  private static final int DAY_LENGTH = 10;

  private final LocalDate before;

  /** Takes the day spoken of before the sentence, for one that names none. */
  HourDays(LocalDate before) {
    this.before = before;
  }

  List<DateMention> of(List<DateMention> mentions) {
    List<DateMention> dated = new ArrayList<>();
    for (DateMention mention : mentions) {
      dated.add(isHour(mention) ? dated(mention, mentions) : mention);
    }
    return dated;
  }

  private static boolean isHour(DateMention mention) {
    return mention.expression().value().startsWith("T");
  }

  private DateMention dated(DateMention hour, List<DateMention> mentions) {
    Optional<DateMention> nearest = Optional.empty();
    for (DateMention mention : mentions) {
      boolean day = mention.day().filter(d -> d.length() == DAY_LENGTH).isPresent();
      if (day && nearest.map(n -> gap(hour, mention) < gap(hour, n)).orElse(true)) {
        nearest = Optional.of(mention);
      }
    }
    String day = nearest.flatMap(DateMention::day).orElse(before.toString());
    DateExpression told = hour.expression();
    return new DateMention(
        hour.first(),
        hour.last(),
        new DateExpression(told.sentence(), told.span(), told.text(), day + told.value()));
  }

  private static int gap(DateMention a, DateMention b) {
    return Math.abs(a.first() - b.first());
  }
}
