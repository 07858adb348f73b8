package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.report.Span;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  private static final Titles TITLES = new Titles();

  @Test
  void readsRoleAndPeriod() {
    Term term = term("foreign minister 2000-05-07..2008-05-07");
    assertThat(term.role()).isEqualTo("foreign minister");
    assertThat(term.country()).isEqualTo("RUS");
    assertThat(term.sectors()).containsExactly("GOV");
    assertThat(term.period().start()).isEqualTo("2000-05-07");
  }

  @Test
  void readsAnOfficeOutsideThePersonsOwnCountry() {
    Term term = term("secretary-general [IGO] 1997..2006");
    assertThat(term.role()).isEqualTo("secretary-general");
    assertThat(term.country()).isEqualTo("IGO");
    assertThat(term.sectors()).containsExactly("IGO");
  }

  @Test
  void namesTheLineThatLacksAPeriod() {
    assertThatThrownBy(() -> term("president"))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("people.txt:3: a term is written role start..end, not \"president\"");
  }

  @Test
  void givesTheOfficeOfTheDayToASide() {
    Entity person =
        new Entity(
            "a-b",
            "A B",
            Kind.PERSON,
            "RUS",
            List.of(),
            Gender.FEMALE,
            List.of(
                term("foreign minister 1998..2001"), term("secretary-general [IGO] 2002..2006")),
            "people.txt:3");
    Span span = new Span(0, 1);
    assertThat(person.side(LocalDate.of(2000, 1, 1), "B", span).role())
        .hasValue("foreign minister");
    assertThat(person.side(LocalDate.of(2003, 1, 1), "B", span).country()).isEqualTo("IGO");
    assertThat(person.side(LocalDate.of(2017, 1, 1), "B", span).role()).isEmpty();
    assertThat(person.side(LocalDate.of(2017, 1, 1), "B", span).country()).isEqualTo("RUS");
    assertThat(person.holds("foreign minister", LocalDate.of(2001, 12, 31))).isTrue();
    assertThat(person.holds("foreign minister", LocalDate.of(2002, 1, 1))).isFalse();
  }

  @Test
  void knowsTitlesWhateverTheirCase() {
    assertThat(TITLES.find("Foreign Minister").orElseThrow())
        .isEqualTo(new Titles.Title("foreign minister", List.of("GOV")));
    assertThat(TITLES.find("xylophonist")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mr.", "mrs", "Dr.", "Sir", "comrade"})
  void knowsTitlesThatSayNoOffice(String form) {
    assertThat(TITLES.find(form).orElseThrow().role()).isEmpty();
  }

  @Test
  void givesNoOfficeToASideWhoseTitleSaysNone() {
    Term mister = Term.of("", "RUS", List.of("CVL"), Period.ALWAYS);
    Entity person =
        new Entity("a", "A", Kind.PERSON, "RUS", List.of(), Gender.MALE, List.of(mister), "name");
    assertThat(person.side(LocalDate.of(2000, 1, 1), "A", new Span(0, 1)).role()).isEmpty();
  }

  private static Term term(String text) {
    return Term.parse(text, "RUS", TITLES, new Row("people.txt", 3, List.of()));
  }
}
