package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences with the events they report: those that are coded right, and those not yet. */
final class ExamplesTest {

  static List<Example> examples() {
    return Example.read("examples.txt");
  }

  static List<Example> wording() {
    return Example.read("wording.txt");
  }

  static List<Example> gaps() {
    return Example.read("gaps.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isCodedAsItReads(Example example) {
    assertThat(example.differences()).as(example.text()).isEmpty();
  }

  /** The words of the lexicon, a sentence for each. */
  @ParameterizedTest
  @MethodSource("wording")
  void isToldInManyWords(Example example) {
    assertThat(example.differences()).as(example.text()).isEmpty();
  }

  /** A gap that has closed belongs among the examples. */
  @ParameterizedTest
  @MethodSource("gaps")
  void isNotYetCodedAsItReads(Example gap) {
    assertThat(gap.differences()).as("coded right now: " + gap.text()).isNotEmpty();
  }
}
