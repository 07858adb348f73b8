package org.demarche.app.question;

import java.util.Optional;
import java.util.Set;

/**
 * Which reports are asked for; what is empty asks for nothing in particular.
 *
 * @param published days of the reports
 * @param outlets published by any of these, in capitals or not
 * @param text what they are about, in the words of a search
 */
public record ReportFilter(Period published, Set<String> outlets, Optional<String> text) {

  /** Asks for all. */
  public static final ReportFilter ALL =
      new ReportFilter(Period.ALWAYS, Set.of(), Optional.empty());

  /** Copies the set. */
  public ReportFilter {
    outlets = Set.copyOf(outlets);
  }

  /** Returns the condition on reports {@code r}, of which only the newest versions count. */
  Condition condition(TextSearch search) {
    Condition condition = new Condition().and("r.current");
    condition.andAny("list_contains(?, lower(r.outlet))", Condition.lower(outlets));
    condition.andDays("r.day", published);
    text.ifPresent(
        words ->
            condition.and(
                "r.report IN (SELECT unnest(?))", Condition.numbers(search.reports(words))));
    return condition;
  }
}
