package org.demarche.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  private final Token token = new Token("abcdefghijklmnop");

  @ParameterizedTest
  @ValueSource(strings = {"Bearer abcdefghijklmnop", "bearer  abcdefghijklmnop "})
  void isShownAsBearer(String header) {
    assertThat(token.isShownBy(header)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abcdefghijklmnop",
        "Basic abcdefghijklmnop",
        "Bearer",
        "Bearer ",
        "Bearer abcdefghijklmno",
        "Bearer abcdefghijklmnopq",
        "Bearer ABCDEFGHIJKLMNOP",
      })
  void isNotShownByAnythingElse(String header) {
    assertThat(token.isShownBy(header)).isFalse();
  }

  @Test
  void isNoneThatCouldBeGuessedOrNotBeSent() {
    for (String unfit : new String[] {"", "short", "with a blank inside", "umlaut-äöüäöüäöü"}) {
      assertThatThrownBy(() -> new Token(unfit)).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
