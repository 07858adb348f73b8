package org.demarche.app.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.cases.Party;
import org.demarche.app.cases.WordFinder;
import org.demarche.record.Prospect;
import org.demarche.report.Span;

/** Reads what is awaited out of the words of an expectation. */
public final class AwaitedReader {

  private static final Set<String> OMITTED = Set.of("not", "no", "never", "nothing", "none");

  private final WordFinder words = new WordFinder();
  private final AwaitingFinder awaiting = new AwaitingFinder();

  /**
   * The event of the report that tells the same as an expectation, and has not taken place.
   *
   * @param category its category
   * @param caseId its case
   */
  public record Plan(String category, String caseId) {}

  /**
   * Where an expectation stands.
   *
   * @param report id of the report
   * @param account id of the first report with its text
   * @param published the day of the report
   */
  public record Source(String report, String account, LocalDate published) {}

  /**
   * Returns what is awaited.
   *
   * @param what the words that say what is to be done
   * @param due the last day of its term
   */
  public Awaited read(
      Source source,
      Party who,
      Party towards,
      String what,
      Prospect prospect,
      Optional<Plan> plan,
      Optional<LocalDate> due) {
    return new Awaited(
        source.report(),
        source.account(),
        source.published(),
        who,
        towards,
        prospect,
        plan.map(Plan::category),
        plan.map(Plan::caseId),
        due,
        words.stems(what, List.of(new Span(0, what.length())), List.of()),
        awaiting.find(what),
        OMITTED.contains(what.split("\\W", 2)[0]));
  }
}
