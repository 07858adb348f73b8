package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that are not sure enough are left out, and their sentences say so. */
class ConfidenceLimitTest {

  private static Record withEvent() {
    Record record = SampleRecord.record();
    return new Record(
        record.report(),
        record.sentences(),
        record.mentions(),
        record.dates(),
        List.of(SampleRecord.event()),
        record.tolls(),
        record.statements(),
        record.expectations(),
        List.of());
  }

  @Test
  void aSureEventStays() {
    Record record = withEvent();
    assertThat(new ConfidenceLimit(0.93).of(record)).isSameAs(record);
  }

  @Test
  void anUnsureEventIsNamedAmongTheUncoded() {
    Record limited = new ConfidenceLimit(0.94).of(withEvent());
    assertThat(limited.events()).isEmpty();
    assertThat(limited.uncoded())
        .containsExactly(new Uncoded(1, "SANCTION/expel with confidence 0.93, below 0.94"));
  }

  @Test
  void anExpectationNoLongerPointsToIt() {
    Record limited = new ConfidenceLimit(1).of(withEvent());
    assertThat(limited.expectations()).allMatch(x -> x.event().filter("e1"::equals).isEmpty());
    assertThat(limited.expectations()).hasSameSizeAs(withEvent().expectations());
  }

  @Test
  void noMentionRefersToIt() {
    Record told = withEvent();
    Side expulsion = side("e1", "the expulsion");
    List<Mention> mentions = new ArrayList<>(told.mentions());
    mentions.add(new Mention(1, expulsion, Basis.REFERENCE, "named before"));
    Record record =
        new Record(
            told.report(),
            told.sentences(),
            mentions,
            told.dates(),
            told.events(),
            told.tolls(),
            told.statements(),
            told.expectations(),
            told.uncoded());
    assertThat(new ConfidenceLimit(0.94).of(record).mentions()).isEqualTo(told.mentions());
    assertThat(new ConfidenceLimit(0.93).of(record).mentions()).isEqualTo(mentions);
  }

  private static Side side(String entity, String words) {
    return new Side(entity, words, "", List.of(), Optional.empty(), words, new Span(0, 1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aLimitIsAShare(double least) {
    assertThatThrownBy(() -> new ConfidenceLimit(least))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "much", "2", "NaN", "-1"})
  void aTextThatIsNoShareIsRefused(String text) {
    assertThat(ConfidenceLimit.parse(text)).isEmpty();
  }
}
