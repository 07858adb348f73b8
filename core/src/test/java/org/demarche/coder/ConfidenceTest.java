package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Event;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

  @Test
  void namedSidesAreSurerThanThoseOfPronouns() {
    double named = only("Peru expelled two envoys of Chile.").confidence();
    double pronoun =
        events("Peru and Chile quarrelled. It expelled two envoys of Chile on Monday.").stream()
            .filter(e -> e.act().category().equals("SANCTION"))
            .findFirst()
            .orElseThrow()
            .confidence();
    assertThat(named).isGreaterThan(pronoun);
  }

  @Test
  void anActWithoutADoerIsLessSure() {
    double told = only("Chadian rebels shot dead six Italian soldiers.").confidence();
    double untold = only("Six Italian soldiers were shot dead in Chad.").confidence();
    assertThat(untold).isLessThan(told);
  }

  @Test
  void sidesThatTheReportNamesOftenAreSurerThanThoseNamedOnce() {
    String act = "Peru expelled two envoys of Chile.";
    double about = first(act + " Chile and Peru share a border. Peru trades with Chile.");
    double aside = first(act + " Italy and Malta share a border. Malta trades with Italy.");
    assertThat(about).isGreaterThan(aside);
  }

  @Test
  void whatOnlyTheClassifierTellsIsLessSureThanWhatAFrameTells() {
    List<Event> events =
        events("Peru, which had been cold to Chile for years, expelled two envoys of Chile.");
    assertThat(events).isNotEmpty();
    double framed = first("Peru expelled two envoys of Chile.");
    assertThat(events)
        .filteredOn(e -> e.rule().equals("classifier"))
        .allSatisfy(e -> assertThat(e.confidence()).isLessThan(framed));
  }

  @Test
  void itIsALikelihood() {
    assertThat(events("Chad bombed Sudan. Sudan denounced Chad. Chad threatened to cut ties."))
        .isNotEmpty()
        .allSatisfy(e -> assertThat(e.confidence()).isBetween(0.0, 1.0));
  }

  private static double first(String text) {
    return events(text).get(0).confidence();
  }

  private static Event only(String text) {
    List<Event> events = events(text);
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static List<Event> events(String text) {
    return TestCoder.coder()
        .code(Report.of("confidence", LocalDate.of(2008, 6, 15), "", text))
        .events();
  }
}
