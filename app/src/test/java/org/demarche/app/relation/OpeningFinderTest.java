package org.demarche.app.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningFinderTest {

  private static List<Opening> openings(Deed... deeds) {
    Dyad dyad = DeedTable.question(Grain.WEEK).dyad();
    return new OpeningFinder(Tone.CONFLICT, 7)
        .openings(Acts.of(dyad, List.of(deeds).stream(), LocalDate.MAX));
  }

  private static Deed on(int day, boolean forth) {
    return DeedTable.hostile("d" + day + forth, LocalDate.of(2020, 3, day), forth);
  }

  @Test
  void aSilenceLastsAsManyFullDays() {
    // From the 1st to the 8th there are six days between, to the 9th seven.
    assertThat(openings(on(1, true), on(8, false))).hasSize(1);
    assertThat(openings(on(1, true), on(9, false))).hasSize(2);
  }

  @Test
  void whoeverActsOnTheDayMoves() {
    assertThat(openings(on(3, true), on(3, false)))
        .containsExactly(
            new Opening(
                LocalDate.of(2020, 3, 3),
                Tone.CONFLICT,
                Way.TOGETHER,
                List.of("d3false", "d3true")));
  }

  @Test
  void anActOfEitherSideEndsTheSilence() {
    assertThat(openings(on(1, true), on(7, true), on(13, false), on(19, false))).hasSize(1);
  }
}
