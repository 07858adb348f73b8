package org.demarche.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          # tokens of a sentence       | the forms that the models know
          He said : “ No . ”           | He said : `` No . ''
          He said : " No . "           | He said : `` No . ''
          " No , " he said . " Never . " | `` No , '' he said . `` Never . ''
          “ No , " he said             | `` No , '' he said
          „ Nein “                     | `` Nein ``
          « Non »                      | `` Non ''
          Chad ’s envoy did n’t go     | Chad 's envoy did n't go
          He said ‘ no ’               | He said ` no '
          1990 – 1994 — or later       | 1990 -- 1994 -- or later
          Wait …                       | Wait ...
          al-Qaeda - linked            | al-Qaeda - linked
          S.Korean ships left N.Korea   | Korean ships left Korea
          """)
  void replacesTypographicMarks(String tokens, String forms) {
    Forms rewriting = new Forms();
    assertThat(Arrays.stream(tokens.split(" ")).flatMap(t -> rewriting.of(t).stream()))
        .containsExactly(forms.split(" "));
  }
}
