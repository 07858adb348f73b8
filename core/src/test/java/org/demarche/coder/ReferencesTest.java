package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pronouns and descriptions in short reports, with what they refer to. */
final class ReferencesTest {

  private static final MarkedFile FILE = new MarkedFile("references.txt", "|", "|?");

  static List<Passage> passages() {
    return Passage.read(FILE);
  }

  @ParameterizedTest
  @MethodSource("passages")
  void referToWhatAReaderTakesThemFor(Passage passage) {
    List<Mention> mentions = TestCoder.coder().code(passage.report()).mentions();
    assertThat(passage.references().stream().flatMap(r -> untrue(r, mentions)))
        .as(passage.report().date() + " " + passage.report().text())
        .isEmpty();
  }

  private static Stream<String> untrue(Reference reference, List<Mention> mentions) {
    List<Mention> meant = reference.meant(mentions);
    List<String> got = meant.stream().map(Outline::of).toList();
    return FILE.untrue(reference.line(), reference.isRight(meant), got).stream();
  }
}
