package org.demarche.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.coder.Coder;
import org.demarche.coder.TestCoder;
import org.demarche.dictionary.DictionaryExample;
import org.demarche.entity.Dictionary;
import org.demarche.parse.TestParser;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PatternEventFinderTest {

  private static final List<Dictionary> DICTIONARIES =
      List.of("realms.txt", "trades.txt", "verbs.txt").stream()
          .map(DictionaryExample::dictionary)
          .toList();

  private static final Coder CODER = coder(DICTIONARIES);

  private static Coder coder(List<Dictionary> dictionaries) {
    return new Coder(TestParser.parser(), TestCoder.coder().classifier(), dictionaries);
  }

  static List<VerbExample> examples() {
    return VerbExample.read();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void codesWhatTheVerbsOfTheUserReport(VerbExample example) {
    Record record = CODER.code(Report.of("test", example.day(), "", example.sentence()));
    Set<String> told = new TreeSet<>();
    for (Event event : record.events()) {
      for (Side actor : event.actors()) {
        for (Side recipient : event.recipients()) {
          code(actor)
              .flatMap(a -> code(recipient).map(r -> a + " " + r + " " + event.act().cameo()))
              .ifPresent(told::add);
        }
      }
    }
    assertThat(told).isEqualTo(new TreeSet<>(example.expected()));
  }

  /** What a user's verb reports and frames tell again is one event, with the user's code. */
  @Test
  void joinsWithWhatFramesTellAgain() {
    Record record =
        CODER.code(
            Report.of(
                "test",
                LocalDate.of(2020, 3, 2),
                "Tann expels envoys",
                "Lutha expelled two Graustark diplomats. Lutha ordered diplomats from Graustark to"
                    + " leave."));
    assertThat(record.events()).extracting(event -> event.act().cameo()).containsOnly("166");
    assertThat(record.events().get(0).rule()).startsWith("verbs.txt:");
  }

  /** "Accused" stands in no file of the user, so a frame tells it unless this is not wished. */
  @Test
  void leavesFramesOutWhenTheVerbsOfTheUserAreToReportAlone() {
    Report report =
        Report.of(
            "test",
            LocalDate.of(2020, 3, 2),
            "",
            "Lutha expelled two Graustark diplomats. Russia accused France of espionage.");
    assertThat(CODER.code(report).events()).hasSizeGreaterThan(1);
    Coder alone = coder(DICTIONARIES.stream().map(Dictionary::verbsAlone).toList());
    assertThat(alone.code(report).events())
        .extracting(event -> event.act().cameo())
        .containsExactly("166");
  }

  @Test
  void saysWhatEachPatternLacksThatWasTried() {
    VerbReading gave = reading("Lutha gave Graustark some coal on Monday.");
    assertThat(gave.outcome()).isEqualTo(VerbReading.Outcome.TOLD);
    assertThat(gave.patterns()).extracting(PatternReading::fits).containsExactly(true);
    VerbReading gift = reading("Lutha gave Graustark advice on Monday.");
    assertThat(gift.patterns())
        .extracting(PatternReading::fits)
        .containsExactly(false, false, false);
    assertThat(gift.patterns().get(1).lacking().orElseThrow().phrases())
        .containsExactly(List.of("SOLDIERS"));
    assertThat(gift.patterns().get(1).before()).isFalse();
  }

  @Test
  void saysWhyAVerbReportsNothing() {
    assertThat(reading("Lutha expelled two dogs on Monday.").outcome())
        .isEqualTo(VerbReading.Outcome.NO_TARGET);
    VerbReading unformed = reading("Lutha and Graustark quarreled on Monday.");
    assertThat(unformed.outcome()).isEqualTo(VerbReading.Outcome.NO_FORM);
    assertThat(unformed.verb()).startsWith("verbs.txt:");
  }

  private static VerbReading reading(String sentence) {
    return CODER
        .walk(Report.of("test", LocalDate.of(2020, 3, 2), "", sentence))
        .sentences()
        .get(1)
        .verbs()
        .get(0);
  }

  private static Optional<String> code(Side side) {
    return side.code();
  }
}
