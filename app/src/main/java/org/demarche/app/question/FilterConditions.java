package org.demarche.app.question;

import java.util.List;

/**
 * Turns a filter into conditions on cases {@code c}, or on tellings {@code t} with their events
 * {@code e}, reports {@code r} and cases {@code c}.
 */
final class FilterConditions {

  private static final String SOME_TELLING =
      "c.case_id IN (SELECT t.case_id FROM tellings t"
          + " JOIN events e ON e.report = t.report AND e.event = t.event"
          + " JOIN reports r ON r.report = t.report WHERE ";

  private final Filter filter;
  private final TextSearch search;

  FilterConditions(Filter filter, TextSearch search) {
    this.filter = filter;
    this.search = search;
  }

  /** Of a case the sum of its tellings counts; who told it how is asked of its tellings. */
  Condition ofCases() {
    Condition condition = act("c");
    period(condition, filter.acted(), "c.day", "c.day");
    accounts(condition);
    Condition telling = ofReports();
    return telling.isEmpty() ? condition : condition.andSome(SOME_TELLING, telling, ")");
  }

  Condition ofTellings() {
    Condition condition = act("e");
    period(condition, filter.acted(), TellingQuestion.DAY, TellingQuestion.LAST_DAY);
    accounts(condition);
    return condition.and(ofReports());
  }

  private void accounts(Condition condition) {
    if (filter.accounts() > 0) {
      condition.and("c.accounts >= ?", filter.accounts());
    }
  }

  private Condition act(String table) {
    Condition condition = new Condition();
    filter.actors().forEach(choice -> side(condition, choice, List.of(table + ".actor")));
    filter.recipients().forEach(choice -> side(condition, choice, List.of(table + ".recipient")));
    filter
        .sides()
        .forEach(
            choice -> side(condition, choice, List.of(table + ".actor", table + ".recipient")));
    kinds(condition, table + ".");
    condition.andAny("list_contains(?, " + table + ".status)", filter.statuses());
    filter.alleged().ifPresent(alleged -> condition.and(table + ".alleged = ?", alleged));
    return condition;
  }

  private static void side(Condition condition, Choice choice, List<String> columns) {
    Lists sides = new Lists();
    for (String column : columns) {
      sides.or(column + "s", choice.countries()).or(column + "_entities", choice.entities());
    }
    condition.and(sides.condition());
  }

  private void kinds(Condition condition, String table) {
    Filter.Kinds kinds = filter.kinds();
    if (!kinds.categories().isEmpty() || !kinds.modes().isEmpty()) {
      condition.and(
          "list_contains(?, "
              + table
              + "category)"
              + " OR list_contains(?, "
              + table
              + "category || '/' || "
              + table
              + "mode)",
          Condition.texts(kinds.categories()),
          Condition.texts(kinds.modes()));
    }
    condition.andAny("list_contains(?, " + table + "quad)", kinds.quads());
    condition.andAny("list_has_any(?, " + table + "contexts)", kinds.contexts());
  }

  private static void period(Condition condition, Period period, String first, String last) {
    period.since().ifPresent(day -> condition.and(last + " >= ?", day));
    period.until().ifPresent(day -> condition.and(first + " <= ?", day));
  }

  private Condition ofReports() {
    Condition condition = new Condition();
    filter
        .speakers()
        .ifPresent(
            choice ->
                condition.and(
                    "list_contains(?, e.speaker_country) OR list_contains(?, e.speaker_entity)",
                    Condition.texts(choice.countries()),
                    Condition.texts(choice.entities())));
    condition.andAny("list_contains(?, lower(r.outlet))", Condition.lower(filter.outlets()));
    period(condition, filter.published(), "t.published", "t.published");
    if (!filter.places().isEmpty()) {
      Object places = Condition.texts(Condition.lower(filter.places()));
      condition.and(
          "list_contains(?, lower(e.place)) OR list_contains(?, lower(e.place_country))",
          places,
          places);
    }
    if (filter.confidence() > 0) {
      condition.and("e.confidence >= ?", filter.confidence());
    }
    filter
        .text()
        .ifPresent(
            words ->
                condition.and(
                    "t.report IN (SELECT unnest(?))", Condition.numbers(search.reports(words))));
    return condition;
  }
}
