package org.demarche.classifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.classifier.TriggerJudgement.Part;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of how sure the classifier is of each side, who acts and towards whom. */
class PartsTest {

  private static final double BIT = 1e-9;

  private static Parts parts(double... sure) {
    List<Side> sides = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sure.length / 2; i++) {
      String name = String.valueOf((char) ('A' + i));
      sides.add(new Side(name, name, name, List.of(), Optional.empty(), name, new Span(i, i + 1)));
      parts.add(new Part(sure[2 * i], sure[2 * i + 1]));
    }
    return Parts.of(sides, parts);
  }

  private static String names(List<Side> sides) {
    return String.join(" ", sides.stream().map(Side::name).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0.9 | 0.0 | 0.1 | 0.8 | 0.0 | 0.2 | A   | B   | false | 0.72
          0.0 | 0.6 | 0.7 | 0.1 | 0.3 | 0.9 | B   | C A | false | 0.63
          0.9 | 0.9 | 0.1 | 0.2 | 0.8 | 0.7 | A C | ''  | true  | 0.90
          0.9 | 0.6 | 0.1 | 0.7 | 0.0 | 0.0 | A   | B   | false | 0.63
          0.8 | 0.0 | 0.0 | 0.1 | 0.2 | 0.0 | A   | ''  | false | 0.72
          0.1 | 0.9 | 0.4 | 0.0 | 0.2 | 0.0 | ''  | A   | false | 0.00
          0.6 | 0.0 | 0.8 | 0.0 | 0.7 | 0.0 | B C | ''  | false | 0.80
          """)
  void eachSideHasThePartThatIsLikely(
      double actorA,
      double recipientA,
      double actorB,
      double recipientB,
      double actorC,
      double recipientC,
      String actors,
      String recipients,
      boolean mutual,
      double sure) {
    Parts parts = parts(actorA, recipientA, actorB, recipientB, actorC, recipientC);
    assertThat(names(parts.actors())).isEqualTo(actors);
    assertThat(names(parts.recipients())).isEqualTo(recipients);
    assertThat(parts.mutual()).isEqualTo(mutual);
    assertThat(parts.sure()).isCloseTo(sure, within(BIT));
  }

  @Test
  void onePartyHasOnePart() {
    Side army = side("TCD", "MIL", "the army", 0);
    Side troops = side("TCD", "MIL", "troops", 9);
    Side rebels = side("TCD", "REB", "the rebels", 18);
    Parts parts =
        Parts.of(
            List.of(army, troops, rebels),
            List.of(new Part(0.7, 0.1), new Part(0.9, 0.2), new Part(0.1, 0.8)));
    assertThat(parts.actors()).containsExactly(troops);
    parts =
        Parts.of(
            List.of(army, troops, rebels),
            List.of(new Part(0.1, 0.9), new Part(0.9, 0.2), new Part(0.1, 0.8)));
    assertThat(parts.recipients()).containsExactly(rebels);
  }

  private static Side side(String country, String sector, String text, int start) {
    Span span = new Span(start, start + text.length());
    return new Side("", text, country, List.of(sector), Optional.empty(), text, span);
  }

  @Test
  void withoutSidesNobodyActs() {
    assertThat(parts().actors()).isEmpty();
    assertThat(parts().sure()).isZero();
  }
}
