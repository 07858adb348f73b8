package org.demarche.app.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.relation.Deed;
import org.demarche.app.relation.Dyad;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Measured;
import org.demarche.app.relation.Question;
import org.demarche.app.relation.Relation;
import org.demarche.app.relation.RelationMaker;
import org.demarche.app.relation.Unusual;
import org.demarche.app.relation.Way;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Dyads are listed and counted as weeks.txt says, and as relations count them. */
class DyadsTest {

  private static InventedWeeks weeks;
  private static Questions questions;

  @BeforeAll
  static void fill() throws IOException {
    weeks = new InventedWeeks();
    questions = weeks.questions();
  }

  @AfterAll
  static void close() {
    weeks.close();
  }

  @Test
  void dyadsComeWithMostCasesFirst() {
    List<String> rows = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Page<DyadRow> page = questions.dyads(DyadFilter.ALL, next, 2);
      page.rows().forEach(row -> rows.add(InventedWeeks.shown(row, Set.of("first", "last"))));
      next = page.next().map(Cursor::toString).map(Cursor::parse);
    } while (next.isPresent());
    assertThat(rows).containsExactlyElementsOf(weeks.part("dyads"));
    assertThat(questions.countDyads(DyadFilter.ALL)).isEqualTo(rows.size());
  }

  @Test
  void dyadsFitTheFilter() {
    Optional<Choice> bolivia = Optional.of(Choice.country("BOL"));
    assertThat(dyads(DyadFilter.of(bolivia, Period.ALWAYS, 0)))
        .containsExactly("BOL PER", "PER BOL", "BOL CHL");
    assertThat(dyads(DyadFilter.of(bolivia, Period.ALWAYS, 2)))
        .containsExactly("BOL PER", "PER BOL");
    Period week =
        new Period(Optional.of(InventedWeeks.LAST.minusDays(6)), Optional.of(InventedWeeks.LAST));
    assertThat(dyads(DyadFilter.of(Optional.empty(), week, 2)))
        .containsExactly("CHL PER", "ARG PER", "PER ARG");
    Optional<Choice> nobody = Optional.of(Choice.entity("nato"));
    assertThatThrownBy(() -> DyadFilter.of(nobody, Period.ALWAYS, 0))
        .isInstanceOf(MalformedQuestionException.class)
        .hasMessageContaining("nato");
    for (String strange : List.of("2031-01-01/c1", "2031-01-01/x/PER/BOL")) {
      assertThatThrownBy(
              () -> questions.dyads(DyadFilter.ALL, Optional.of(Cursor.parse(strange)), 2))
          .isInstanceOf(MalformedQuestionException.class);
    }
  }

  private static List<String> dyads(DyadFilter filter) {
    return questions.dyads(filter, Optional.empty(), 100).rows().stream()
        .map(row -> row.actor() + " " + row.recipient())
        .toList();
  }

  @Test
  void dyadsCountWhatRelationsCount() {
    for (DyadRow row : questions.dyads(DyadFilter.ALL, Optional.empty(), 100).rows()) {
      Dyad dyad = Dyad.of(Set.of(row.actor()), Set.of(row.recipient()));
      Question question = new Question(dyad, Optional.empty(), Optional.empty(), Grain.WEEK, 7);
      Relation relation = new RelationMaker(question).relation(deeds().stream()).orElseThrow();
      assertThat(relation.course(Way.FORTH).total().cases())
          .as(row.actor() + " " + row.recipient())
          .isEqualTo(row.cases());
    }
  }

  @Test
  void unusualIsWhatRelationsCallSo() {
    for (Movement moved : questions.overview(InventedWeeks.LAST, 7).moved()) {
      Dyad dyad = Dyad.of(Set.of(moved.a()), Set.of(moved.b()));
      Question question =
          new Question(dyad, Optional.empty(), Optional.of(InventedWeeks.LAST), Grain.WEEK, 7);
      Relation relation = new RelationMaker(question).relation(deeds().stream()).orElseThrow();
      List<String> kinds =
          relation.course(Way.TOGETHER).unusual() instanceof Measured.Value<List<Unusual>> known
              ? known.value().stream()
                  .filter(
                      one ->
                          one.period().last().equals(InventedWeeks.LAST)
                              && !one.kind().ofIntensity())
                  .map(one -> one.kind().word())
                  .toList()
              : List.of();
      assertThat(moved.unusual()).as(moved.a() + " " + moved.b()).isEqualTo(kinds);
    }
  }

  private static List<Deed> deeds() {
    return questions.cases(Filter.ALL, Optional.empty(), Questions.LARGEST_PAGE).rows().stream()
        .filter(row -> row.status().equals("actual") && !row.alleged())
        .map(
            row ->
                new Deed(
                    row.id(),
                    row.day(),
                    Set.copyOf(row.actors()),
                    Set.copyOf(row.recipients()),
                    row.act().category(),
                    row.act().mode(),
                    row.act().quad(),
                    row.act().intensity(),
                    row.act().goldstein(),
                    row.accounts()))
        .toList();
  }

  @Test
  void countriesHaveNames() {
    List<CountryRow> countries = questions.countries();
    assertThat(countries).contains(new CountryRow("PER", "Peru"));
    assertThat(countries).contains(new CountryRow("REB", "armed groups"));
    assertThat(countries).extracting(CountryRow::code).isSorted().doesNotHaveDuplicates();
  }
}
