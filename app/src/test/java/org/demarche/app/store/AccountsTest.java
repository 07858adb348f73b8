package org.demarche.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Record;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;

/** Which reports count as one account, since they print the same text. */
final class AccountsTest {

  private static final String WIRE =
      "Peru recalled its ambassador to Bolivia on Monday after a patrol boat of the Bolivian navy had"
          + " stopped three Peruvian fishermen on Lake Titicaca. The foreign ministry in Lima called"
          + " the arrest an abuse and demanded that the men be let go at once. Bolivia said that the"
          + " fishermen had crossed the border at night and without lights, and that a judge in"
          + " Copacabana would hear them on Thursday.";

  /** The agency's text without its last sentence and with other first words. */
  private static final String REPRINT =
      "Lima has recalled its ambassador to Bolivia on Monday after a patrol boat of the Bolivian navy"
          + " had stopped three Peruvian fishermen on Lake Titicaca. The foreign ministry in Lima"
          + " called the arrest an abuse and demanded that the men be let go at once.";

  private static final String OWN_WORDS =
      "Three fishermen from Puno who were arrested by Bolivian sailors have set off a quarrel between"
          + " the two neighbours: Peru called its ambassador home on Monday, and its foreign ministry"
          + " spoke of an abuse. In La Paz officials answered that the men had been on the wrong side"
          + " of Lake Titicaca.";

  private static final String BULLETIN =
      "The central bank of Peru sold %s million dollars on the market of Lima in the week to %s, after"
          + " %s million in the week before, it said in its weekly bulletin on Monday. Its reserves"
          + " stood at %s billion dollars, compared with %s billion at the end of the same week a year"
          + " ago. The sol closed at %s to the dollar, and dealers in the capital said that they"
          + " expected it to %s in the coming days as %s. That would be the first such move since %s, %s said.";

  private static Record record(String id, int day, String text) {
    Report report = Report.of(id, LocalDate.of(2019, 3, day), "", text);
    return new Record(
        report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private static long accounts(Record... records) {
    try (Store store = Store.inMemory()) {
      store.keep(List.of(records));
      return store.content().accounts();
    }
  }

  @Test
  void aReprintThatIsShortenedIsTheSameAccount() {
    assertThat(accounts(record("a", 4, WIRE), record("b", 5, REPRINT))).isEqualTo(1);
  }

  @Test
  void otherWordsAreAnotherAccount() {
    assertThat(accounts(record("a", 4, WIRE), record("b", 5, OWN_WORDS))).isEqualTo(2);
  }

  @Test
  void aReprintOfWeeksLaterIsAnotherAccount() {
    assertThat(accounts(record("a", 4, WIRE), record("b", 25, REPRINT))).isEqualTo(2);
  }

  /** More than half of the runs of words are the same, as the form is. */
  @Test
  void bulletinsOfTwoWeeksAreNotOneAccount() {
    String one =
        String.format(
            BULLETIN,
            "40",
            "March 1",
            "35",
            "61.2",
            "60.8",
            "3.30",
            "rise",
            "copper sells well",
            "the summer of 2016",
            "a trader in Lima");
    String other =
        String.format(
            BULLETIN,
            "12",
            "March 8",
            "40",
            "61.0",
            "60.9",
            "3.31",
            "fall",
            "exports slow down",
            "last December",
            "people at two banks");
    assertThat(accounts(record("a", 4, one), record("b", 11, other))).isEqualTo(2);
  }
}
