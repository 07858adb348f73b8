package org.demarche.bench.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.DyadFilter;
import org.demarche.app.question.ExpectationFilter;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.KnownEntities;
import org.demarche.app.question.Order;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.question.ReportFilter;
import org.demarche.app.question.SideResolver;
import org.demarche.app.question.StatementFilter;
import org.demarche.app.question.StoredRelations;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.search.Search;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.entity.Gazetteer;

/** Asks a store what the commands ask, through the same classes, and says how long it takes. */
final class ProgramQuestions {

  private static final int ROUNDS = 5;
  private static final int PAGE = 50;
  private static final double MILLI = 1e6;

  private final Path file;
  private final FilterReader reader =
      new FilterReader(new SideResolver(Gazetteer::new, note -> {}), Clock.systemUTC());

  ProgramQuestions(Path file) {
    this.file = file;
  }

  /** Prints the median and the most milliseconds of each question. */
  void print() {
    try (ReadOnlyStore store = ReadOnlyStore.open(file)) {
      TextIndex index = new TextIndex(file, store);
      long start = System.nanoTime();
      index.follow();
      System.out.printf(
          Locale.ROOT, "texts indexed in %.0f ms%n", (System.nanoTime() - start) / MILLI);
      ask(new Questions(store, index), index);
      StoredRelations relations = new StoredRelations(store);
      timed("relations of a dyad, with what is open", () -> weeks(relations.of(relation())));
    }
    timed(
        "the same, the file being opened for it",
        () -> weeks(StoredRelations.inFile(file, relation())));
  }

  private void ask(Questions questions, TextIndex index) {
    cases(
        questions, "cases of a dyad", Map.of("actor", List.of("USA"), "recipient", List.of("RUS")));
    cases(
        questions,
        "actual sanctions of a country in a year",
        Map.of(
            "actor", List.of("USA"),
            "event", List.of("SANCTION"),
            "status", List.of("actual"),
            "since", List.of("2017-01-01"),
            "until", List.of("2017-12-31")));
    cases(
        questions,
        "cases by many accounts with words",
        Map.of("text", List.of("embassy"), "min-accounts", List.of("2")));
    Filter dyad = reader.read(Map.of("actor", List.of("USA"), "recipient", List.of("RUS")));
    timed(
        "tellings of a dyad", () -> questions.tellings(dyad, Optional.empty(), PAGE).rows().size());
    timed(
        "search of two words",
        () ->
            index.hits(new Search("embassy sanctions", Period.ALWAYS, Set.of(), 10)).best().size());
    ExpectationFilter open =
        new ExpectationFilter(List.of(reader.choice("USA")), Optional.empty(), Period.ALWAYS, true);
    timed("open expectations of a country", () -> questions.expectations(open).size());
    lists(questions);
    String told = mostTold(questions);
    timed(
        "history of a case",
        () -> questions.history(told).map(history -> history.tellings().size()).orElse(0));
  }

  private void lists(Questions questions) {
    Optional<Cursor> start = Optional.empty();
    timed("newest reports", () -> questions.reports(ReportFilter.ALL, start, PAGE).rows().size());
    timed(
        "newest cases", () -> questions.cases(Filter.ALL, Order.NEWEST, start, PAGE).rows().size());
    StatementFilter said =
        new StatementFilter(
            Optional.of(reader.choice("USA")),
            ReportFilter.ALL,
            Optional.empty(),
            Optional.of("sanctions"));
    timed(
        "statements of a country with a word",
        () -> questions.statements(said, start, PAGE).rows().size());
    timed("dyads", () -> questions.dyads(DyadFilter.ALL, start, PAGE).rows().size());
    LocalDate last = questions.lastDay().orElse(LocalDate.EPOCH);
    timed("overview of a week", () -> questions.overview(last, 7).moved().size());
    KnownEntities known = new KnownEntities(new Gazetteer());
    timed("entities by a name", () -> questions.entities(known, "merkel", PAGE).size());
    timed(
        "profile of an entity",
        () -> questions.entity(known, "united-nations").map(one -> one.acts().size()).orElse(0));
  }

  private void cases(Questions questions, String name, Map<String, List<String>> words) {
    Filter filter = reader.read(words);
    timed(name, () -> questions.cases(filter, Optional.empty(), PAGE).rows().size());
    timed(name + ", counted", () -> (int) questions.countCases(filter));
  }

  private static String mostTold(Questions questions) {
    return questions.cases(Filter.ALL, Optional.empty(), Questions.LARGEST_PAGE).rows().stream()
        .max((one, other) -> Integer.compare(one.reports(), other.reports()))
        .map(CaseRow::id)
        .orElse("");
  }

  private static Question relation() {
    Dyad dyad = Dyad.of(Set.of("USA"), Set.of("RUS"));
    return new Question(
        dyad, Optional.empty(), Optional.empty(), Grain.WEEK, Question.USUAL_WITHIN);
  }

  private static int weeks(Optional<Relation> relation) {
    return relation.map(found -> found.calendar().size()).orElse(0);
  }

  private static void timed(String name, IntSupplier question) {
    double[] took = new double[ROUNDS];
    int rows = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      rows = question.getAsInt();
      took[round] = (System.nanoTime() - start) / MILLI;
    }
    Arrays.sort(took);
    System.out.printf(
        Locale.ROOT, "%10.0f %10.0f %8d  %s%n", took[ROUNDS / 2], took[ROUNDS - 1], rows, name);
  }
}
