package org.demarche.sentence;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitCoverageTest {

  private static final int MOST_PIECES = 80;

  /** What random bodies are made of: the pieces that decisions of the splitter turn on. */
  private static final String[] PIECES =
      (". .. ... … ? ! , ; : - -- – — ' ’ ‘ \" “ ” ( ) [ ] % $ € / * • @ # & 1 2,000 3.5 U.S. Mr."
              + " No. p.m. J. a the The envoy met asked n't 's LONDON (AFP) Iran-Iraq cannot al-Shami"
              + " http://x É ß Ж 部 ﷺ 🕊 👩‍⚖️ \ud83d \udd4a \u0000 \u0007 e\u0301")
          .split(" ");

  private static final String[] BLANKS = {"", "", " ", " ", "\n", "\n\n", "\t", "\u00a0", "\u200b"};

  static Stream<String> examples() {
    Stream<String> bodies = SentenceExample.all().stream().map(e -> String.join("\n", e.body()));
    return Stream.of(bodies, first("datelines.txt", 3), first("tokens.txt", 2))
        .flatMap(texts -> texts);
  }

  private static Stream<String> first(String file, int columns) {
    return Table.read(SplitCoverageTest.class, file, columns).stream().map((Row r) -> r.field(0));
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void losesNothingOfAnExample(String body) {
    SplitCoverage.check(body);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void losesNothingOfARandomBody(int seed) {
    Random random = new Random(seed);
    StringBuilder body = new StringBuilder();
    for (int left = random.nextInt(MOST_PIECES); left > 0; left--) {
      body.append(PIECES[random.nextInt(PIECES.length)]);
      body.append(BLANKS[random.nextInt(BLANKS.length)]);
    }
    SplitCoverage.check(body.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\r\n \u00a0\u200b\ufeff",
        ".",
        "?!…\"'“”‘’([{}])-–—,;:./*•%$€",
        "\u0000\u0001The envoy\u0007left.\u001b[0m He\u0085 spoke.\u007f",
        "\ud83d The envoy \udd4a left\ud83d. \udd4aHe spoke.",
        "(AFP) -",
        "LONDON (Reuters) -\n\n"
      })
  void losesNothingOfWhatIsNoText(String body) {
    SplitCoverage.check(body);
  }
}
