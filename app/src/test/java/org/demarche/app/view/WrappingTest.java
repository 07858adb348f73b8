package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WrappingTest {

  @Test
  void breaksBetweenWords() {
    assertThat(lines(Phrase.of("the talks in Geneva failed"), 12))
        .containsExactly("the talks in", "Geneva", "failed");
  }

  @Test
  void keepsAMarkWithTheWordBeforeItInAnotherStyle() {
    Phrase phrase = Phrase.of("they ").plus("agreed", Style.TRIGGER).plus(", he said");
    assertThat(lines(phrase, 9)).containsExactly("they", "agreed,", "he said");
  }

  @Test
  void cutsAWordThatIsLongerThanALine() {
    assertThat(lines(Phrase.of("a Donaudampfschiff b"), 6))
        .containsExactly("a", "Donaud", "ampfsc", "hiff b");
  }

  @Test
  void countsWideCharactersTwiceAndMarksNot() {
    assertThat(lines(Phrase.of("北京 北京 e\u0301e\u0301e\u0301e\u0301"), 4))
        .containsExactly("北京", "北京", "e\u0301e\u0301e\u0301e\u0301");
  }

  private static List<String> lines(Phrase phrase, int width) {
    return Wrapping.lines(phrase, width).stream()
        .map(line -> line.pieces().stream().map(Piece::text).collect(Collectors.joining()))
        .toList();
  }
}
