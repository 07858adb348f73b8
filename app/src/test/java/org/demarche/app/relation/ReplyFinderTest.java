package org.demarche.app.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyFinderTest {

  private static final LocalDate START = LocalDate.of(2020, 1, 6);

  /** In each four weeks AAA accuses on days 3 and 17, BBB on day 5. */
  private static List<Reply> replies(int stretches) {
    List<Deed> deeds = new ArrayList<>();
    int days = 28 * stretches + 7;
    for (int day = 0; day < days; day++) {
      if (day < 28 * stretches && (day % 28 == 3 || day % 28 == 17)) {
        deeds.add(DeedTable.hostile("a" + day, START.plusDays(day), true));
      }
      if (day % 28 == 5) {
        deeds.add(DeedTable.hostile("b" + day, START.plusDays(day), false));
      }
    }
    Acts acts = Acts.of(DeedTable.question(Grain.WEEK).dyad(), deeds.stream(), LocalDate.MAX);
    Period period = new Period(START, START.plusDays(days - 1L));
    return new ReplyFinder(new ActDays(acts, period), 7).replies();
  }

  private static Reply hostileToHostile(List<Reply> replies) {
    return replies.stream()
        .filter(reply -> reply.answerer() == Way.BACK)
        .filter(reply -> reply.to() == Tone.CONFLICT && reply.with() == Tone.CONFLICT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void comparesWithOtherDaysOfTheSameWeeks() {
    // In each stretch day 3 is answered after 2 days, day 17 within 7 days never. Of the other 26
    // days 0, 1, 2, 4, 26 and 27 are followed by an act of BBB: 2 x 6 / 26 = 0.4615 expected.
    Reply reply = hostileToHostile(replies(6));
    assertThat(reply.acts()).isEqualTo(12);
    assertThat(reply.answered()).isEqualTo(6);
    assertThat(reply.expected()).isCloseTo(6 * 2 * 6 / 26.0, within(1e-9));
    assertThat(reply.others()).isEqualTo(156);
    assertThat(reply.median()).hasValue(2);
  }

  @Test
  void givesTheWiderOfTwoIntervals() {
    // All stretches are alike, so Newcombe's interval decides: Wilson gives 0.2538..0.7462 for 6 of
    // 12 and 0.1716..0.3029 for 36 of 156, hence 0.2692 - hypot(0.2462, 0.0721), and so above.
    Reply reply = hostileToHostile(replies(6));
    Reply.Difference difference = ((Measured.Value<Reply.Difference>) reply.difference()).value();
    assertThat(difference.value()).isCloseTo(0.5 - 6 / 26.0, within(1e-9));
    assertThat(difference.low()).isCloseTo(0.01267, within(1e-4));
    assertThat(difference.high()).isCloseTo(0.52246, within(1e-4));
    assertThat(difference.shown()).isTrue();
  }

  @Test
  void saysWhereThereIsTooLittle() {
    assertThat(hostileToHostile(replies(3)).difference())
        .isEqualTo(new Measured.TooFew<>(6, 10, "days with an act to answer"));
    assertThat(hostileToHostile(replies(5)).difference())
        .isEqualTo(new Measured.TooFew<>(5, 6, "stretches of weeks"));
  }

  @Test
  void answersToNothingAreNone() {
    Reply friendly = replies(6).get(0);
    assertThat(friendly.to()).isEqualTo(Tone.COOPERATION);
    assertThat(friendly.acts()).isZero();
    assertThat(friendly.median()).isEmpty();
  }
}
