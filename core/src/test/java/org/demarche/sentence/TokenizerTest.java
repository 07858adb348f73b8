package org.demarche.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenizerTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(new Abbreviations(), new Hyphens());

  static List<Row> examples() {
    return Table.read(TokenizerTest.class, "tokens.txt", 2);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void cutsSentencesIntoTokens(Row row) {
    assertThat(tokens(row.field(0))).containsExactly(row.field(1).split(" "));
  }

  @Test
  void keepsPositionsOfTheWholeText() {
    String text = "Title\n\nHe said: “No.”";
    List<Token> tokens = TOKENIZER.tokens(text, new Span(7, text.length()));
    assertThat(tokens).allMatch(token -> token.span().of(text).equals(token.text()));
    assertThat(tokens.get(0).span()).isEqualTo(new Span(7, 9));
  }

  @Test
  void cutsWhatIsTooLongForAWordButNoCharacter() {
    List<String> tokens = tokens("🕊".repeat(500));
    assertThat(String.join("", tokens)).isEqualTo("🕊".repeat(500));
    assertThat(tokens).hasSizeGreaterThan(1);
    assertThat(tokens)
        .allMatch(token -> token.codePoints().allMatch(c -> c == "🕊".codePointAt(0)));
  }

  private static List<String> tokens(String sentence) {
    return TOKENIZER.tokens(sentence, new Span(0, sentence.length())).stream()
        .map(Token::text)
        .toList();
  }
}
