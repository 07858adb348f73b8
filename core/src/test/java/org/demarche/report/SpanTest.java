package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2", "0, -1"})
  void refusesEndsThatMakeNoSpan(int start, int end) {
    assertThatThrownBy(() -> new Span(start, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a span: " + start + ".." + end);
  }

  @Test
  void mayBeEmpty() {
    assertThat(new Span(2, 2).of("text")).isEmpty();
  }

  @Test
  void excludesItsEnd() {
    assertThat(new Span(1, 3).of("text")).isEqualTo("ex");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # other | contains | overlaps
          2 | 5   | true     | true
          2 | 6   | true     | true
          1 | 3   | false    | true
          5 | 7   | false    | true
          0 | 2   | false    | false
          6 | 8   | false    | false
          1 | 9   | false    | true
          """)
  void comparesItsStretchWithAnother(int start, int end, boolean contains, boolean overlaps) {
    Span span = new Span(2, 6);
    Span other = new Span(start, end);
    assertThat(span.contains(other)).isEqualTo(contains);
    assertThat(span.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(span)).isEqualTo(overlaps);
  }

  @Test
  void coversBothAndWhatLiesBetween() {
    assertThat(new Span(5, 6).cover(new Span(1, 2))).isEqualTo(new Span(1, 6));
    assertThat(new Span(1, 9).cover(new Span(2, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void isOrderedByStartAndThenByEnd() {
    assertThat(Stream.of(new Span(2, 3), new Span(0, 9), new Span(0, 4)).sorted())
        .containsExactly(new Span(0, 4), new Span(0, 9), new Span(2, 3));
  }
}
