package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.dictionary.DictionaryExample;
import org.demarche.entity.Sense;
import org.demarche.parse.TestParser;
import org.demarche.record.Basis;
import org.demarche.record.Event;
import org.demarche.record.Mention;
import org.demarche.record.Record;
import org.demarche.record.Uncoded;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user's own dictionaries make of records. */
class OwnDictionariesTest {

  private static final LocalDate DAY = LocalDate.of(2005, 6, 1);

  private static final Coder CODER = coder("own.txt", "actors.txt", "agents.txt", "discards.txt");

  private static Coder coder(String... files) {
    return new Coder(
        TestParser.parser(),
        TestCoder.coder().classifier(),
        List.of(files).stream().map(DictionaryExample::dictionary).toList());
  }

  private static Record record(Coder coder, LocalDate day, String body) {
    return coder.code(Report.of("test", day, "", body));
  }

  private static Mention first(Record record) {
    return record.mentions().get(0);
  }

  @Test
  void aNameOfTheUserActs() {
    Record record = record(coder("own.txt"), DAY, "Ruritania expelled two French diplomats.");
    Event event = record.events().get(0);
    assertThat(event.actors().get(0).country()).isEqualTo("RUR");
    assertThat(event.actors().get(0).sectors()).containsExactly("GOV");
    assertThat(first(record).why()).isEqualTo("own.txt:4");
  }

  @Test
  void anOfficeOfTheUserIsHeldOnTheDay() {
    Record record =
        record(coder("own.txt"), DAY, "Foreign Minister Flavia Zenda met the Ruritanian king.");
    assertThat(record.mentions())
        .extracting(m -> m.side().entity() + " " + m.side().role().orElse(""))
        .contains("flavia-zenda foreign minister", "rudolf-rassendyll king");
  }

  /** The Red Cross is the user's for as long as the user says, then what it was before. */
  @ParameterizedTest
  @CsvSource({"2010-06-01, RUR", "2009-06-01, NGO"})
  void aNameOfTheUserWinsWhileItHolds(LocalDate day, String country) {
    Record record = record(coder("own.txt"), day, "The Red Cross visited prisoners in Iraq.");
    assertThat(first(record).side().country()).isEqualTo(country);
  }

  @Test
  void namesOfActorsMatchInAnyCaseAndSayWhere() {
    Record record = record(CODER, DAY, "Hentzau Land expelled two Iranian diplomats.");
    assertThat(first(record).side().country()).isEqualTo("FRA");
    assertThat(first(record).basis()).isEqualTo(Basis.DICTIONARY);
    assertThat(first(record).why()).isEqualTo("actors.txt:8");
    assertThat(record(CODER, DAY, "The hentzau land is wide.").mentions()).isEmpty();
  }

  @Test
  void agentsOfTheUserAreOfTheirOwner() {
    Record record = record(CODER, DAY, "Iranian tea tasters criticised the government of Iraq.");
    assertThat(first(record).side().country()).isEqualTo("IRN");
    assertThat(first(record).side().sectors()).containsExactly("BUS");
  }

  private static final String TALKS = "Iran expelled two Iraqi diplomats.";
  private static final String SAID = "\"We will go,\" Iranian President Mohammad Khatami said.";

  @Test
  void aDiscardedSentenceHasNoEventsButAllElse() {
    String cup = "Iran attacked Iraq at the Champions Cups. ";
    Record record = record(CODER, DAY, cup + TALKS);
    assertThat(record.events()).extracting(Event::sentence).containsOnly(2);
    assertThat(record.uncoded())
        .contains(new Uncoded(1, "discarded: CHAMPIONS CUP"))
        .noneMatch(u -> u.sentence() == 2);
    assertThat(record.mentions()).extracting(Mention::sentence).contains(1, 2);
  }

  @Test
  void aDiscardedPhraseMayGoOverTwoLines() {
    assertThat(record(CODER, DAY, "Iran attacked Iraq at the Champions\nCups.").events()).isEmpty();
  }

  @Test
  void aPhraseThatEndsItsWordDoesNotGoOn() {
    assertThat(record(CODER, DAY, "Iran attacked Iraq in Group A.").events()).isEmpty();
    assertThat(record(CODER, DAY, "Iran attacked Iraq near Group Area.").events()).isNotEmpty();
  }

  @Test
  void aPhraseForTheWholeReportLeavesNoEvent() {
    String festival = " The tea festival went on.";
    assertThat(record(CODER, DAY, TALKS + " " + SAID).events()).isNotEmpty();
    Record record = record(CODER, DAY, TALKS + " " + SAID + festival);
    assertThat(record.events()).isEmpty();
    assertThat(record.statements()).isNotEmpty();
    assertThat(record.uncoded())
        .extracting(Uncoded::reason)
        .filteredOn(reason -> !reason.equals("empty"))
        .containsOnly("discarded: TEA FESTIVAL");
  }

  @Test
  void explainsWhatANameMeansAndWhatElseItMayMean() {
    Explanation explanation =
        CODER.explain(Report.of("test", LocalDate.of(2004, 5, 10), "", "Powell"));
    Explanation.Meaning meaning = explanation.meanings().get(0);
    assertThat(meaning.mention().side().entity()).isEqualTo("colin-powell");
    assertThat(meaning.lines()).allMatch(line -> line.startsWith("people/americas.txt:"));
    assertThat(meaning.others())
        .extracting(s -> s.entity().id())
        .contains("jody-powell")
        .doesNotContain("colin-powell");
  }

  @Test
  void explainsWhatTheUsersEntryHides() {
    Explanation.Meaning meaning =
        CODER.explain(Report.of("test", DAY, "", "Blue Circle")).meanings().get(0);
    assertThat(meaning.lines()).containsExactly("actors.txt:14");
    assertThat(meaning.others()).extracting(Sense::layer).containsExactly(1);
  }

  @Test
  void namesTheLineOfAnAgent() {
    Explanation.Meaning meaning =
        CODER.explain(Report.of("test", DAY, "", "Iranian tea tasters")).meanings().get(0);
    assertThat(meaning.lines()).containsExactly("agents.txt:7");
  }
}
