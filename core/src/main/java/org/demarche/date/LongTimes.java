package org.demarche.date;

import java.util.List;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Tells whether a clause speaks of a long time and not of a day: "has for years", "in the 1990s".
 */
final class LongTimes {

  /** Words before a stretch of time in which something goes on. */
  private static final Set<String> DURING =
      Set.of("across", "during", "for", "in", "over", "since", "throughout", "within");

  /** Units of time too long for one act to fill them. */
  private static final Set<String> UNITS = Set.of("century", "decade", "month", "week", "year");

  /** "every year": no act of one day. */
  private static final Set<String> EVERY = Set.of("each", "every");

  private LongTimes() {}

  static boolean isTold(Parse parse, Word verb, List<DateMention> mentions) {
    return mentions.stream()
        .filter(m -> m.day().isEmpty() && isLong(parse, m))
        .filter(m -> m.first() > 0 ? isDuring(parse, m) : true)
        .anyMatch(m -> ClauseDates.dates(parse, m, verb));
  }

  private static boolean isDuring(Parse parse, DateMention mention) {
    Word before = parse.word(mention.first() - 1);
    return before.is("prep") ? DURING.contains(before.lemma()) : !before.is("pobj");
  }

  /**
   * "for years", "in recent months", "since the 1980s"; no "for two years", which may be a term.
   */
  private static boolean isLong(Parse parse, DateMention mention) {
    String value = mention.expression().value();
    boolean decade = value.length() < 4 && Character.isDigit(value.charAt(0));
    boolean vague = value.startsWith("PX") || value.equals("PAST_REF") || isPast(parse, mention);
    return decade
        || (vague || EVERY.contains(parse.word(mention.first()).lemma()))
            && parse.words().subList(mention.first(), mention.last() + 1).stream()
                .anyMatch(w -> UNITS.contains(w.lemma()));
  }

  /** "in the past decade". */
  private static boolean isPast(Parse parse, DateMention mention) {
    return parse.words().subList(mention.first(), mention.last() + 1).stream()
        .anyMatch(w -> w.lemma().equals("past") || w.lemma().equals("last"));
  }
}
