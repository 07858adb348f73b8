package org.demarche.app.settlement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.WordFinder;
import org.demarche.app.day.Days;
import org.demarche.record.Prospect;
import org.demarche.report.Span;

/** Reads what is awaited out of the words of an expectation. */
public final class AwaitedReader {

  private static final Set<String> OMITTED = Set.of("not", "no", "never", "nothing", "none");

  /** Before a term they say that any day up to it will do. */
  private static final Pattern LIMIT =
      Pattern.compile("\\b(before|by|no later than|till|until|within)\\b");

  private final WordFinder words = new WordFinder();
  private final AwaitingFinder awaiting = new AwaitingFinder();

  /**
   * Returns what is awaited.
   *
   * @param towards those towards whom, as far as the words name them; the sides of the plan are
   *     taken where they do not
   * @param what the words that say what is to be done
   * @param due its term, ISO 8601
   */
  public Awaited read(
      Source source,
      Party who,
      Party towards,
      String what,
      Prospect prospect,
      Optional<Plan> plan,
      Optional<String> due) {
    String main = main(what);
    Optional<Plan> act = plan.filter(event -> event.isActToCome(prospect));
    return new Awaited(
        source,
        who,
        towards.isNamed() ? towards : plan.map(p -> others(p.sides(), who)).orElse(towards),
        prospect,
        act.map(Plan::category),
        act.map(Plan::caseId),
        due.flatMap(Days::of).map(days -> term(source.published(), what, days)),
        main,
        stems(main),
        stems(names(main)),
        awaiting.find(main),
        OMITTED.contains(main.split("\\W", 2)[0]));
  }

  /** "By June 11" is every day until then, "on June 11" that day alone. */
  private static Days term(LocalDate published, String what, Days due) {
    boolean limit = LIMIT.matcher(what).find() && published.isBefore(due.first());
    return limit ? new Days(published, due.last()) : due;
  }

  /** What follows a comma tells more of the circumstances than of the act. */
  private static String main(String what) {
    int comma = what.indexOf(", ");
    return comma < 0 ? what : what.substring(0, comma);
  }

  private static String names(String what) {
    return Arrays.stream(what.split("[^\\p{L}\\p{N}]+"))
        .skip(1)
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
        .collect(Collectors.joining(" "));
  }

  private List<String> stems(String text) {
    return words.stems(text, List.of(new Span(0, text.length())), List.of());
  }

  private static Party others(Party sides, Party who) {
    Set<String> countries = new TreeSet<>(sides.countries());
    countries.removeAll(who.countries());
    Set<String> entities = new TreeSet<>(sides.entities());
    entities.removeAll(who.entities());
    return countries.isEmpty() ? Party.UNNAMED : new Party(countries, entities);
  }
}
