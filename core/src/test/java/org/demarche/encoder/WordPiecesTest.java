package org.demarche.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

/** Text is cut into the longest pieces that the vocabulary has. */
class WordPiecesTest {

  private static final Map<String, Integer> VOCABULARY =
      Map.of(
          "[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "ex", 3, "##pel", 4, "##led", 5, "noel", 6, ".", 7,
          "##p", 8);

  private final WordPieces wordPieces = new WordPieces(VOCABULARY);

  private List<Integer> ids(String text) {
    return wordPieces.of(text, new Span(0, text.length())).stream()
        .map(WordPieces.Piece::id)
        .toList();
  }

  @Test
  void aWordIsCutIntoItsLongestPieces() {
    assertThat(ids("Expelled.")).containsExactly(1, 3, 4, 5, 7, 2);
  }

  @Test
  void accentsAndCapitalsDoNotCount() {
    assertThat(ids("NOËL")).containsExactly(1, 6, 2);
  }

  @Test
  void whatTheVocabularyLacksIsUnknown() {
    assertThat(ids("xyz 你 ex")).containsExactly(1, 0, 0, 3, 2);
  }

  @Test
  void everyPieceKnowsItsWord() {
    String text = "no expelled";
    assertThat(wordPieces.of(text, new Span(3, text.length())))
        .extracting(WordPieces.Piece::span)
        .containsExactly(
            new Span(3, 3), new Span(3, 11), new Span(3, 11), new Span(3, 11), new Span(11, 11));
  }

  @Test
  void aLongTextIsCut() {
    assertThat(ids("ex ".repeat(1000))).hasSize(WordPieces.MOST);
  }
}
