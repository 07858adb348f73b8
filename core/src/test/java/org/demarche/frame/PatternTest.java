package org.demarche.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;
import org.junit.jupiter.api.Test;

class PatternTest {

  private static final WordClasses CLASSES = new WordClasses();

  @Test
  void makesAPatternOfEachWordOfALine() {
    List<Pattern> patterns = parse("verb cut,break+off,halt obj=@ties !with=rebel");
    assertThat(patterns).extracting(Pattern::lemma).containsExactly("cut", "break", "halt");
    assertThat(patterns)
        .extracting(Pattern::particle)
        .containsExactly(Optional.empty(), Optional.of("off"), Optional.empty());
    assertThat(patterns).extracting(Pattern::part).containsOnly(Frame.Part.VERB);
    assertThat(patterns)
        .extracting(Pattern::conditions)
        .containsOnly(parse("verb cut obj=@ties !with=rebel").get(0).conditions());
  }

  @Test
  void readsAWordAlone() {
    assertThat(parse("noun ban"))
        .containsExactly(new Pattern(Frame.Part.NOUN, "ban", Optional.empty(), List.of()));
  }

  @Test
  void tellsWhereAWordIsMissing() {
    assertMalformed("verb cut,,halt obj", "a word is missing in \"cut,,halt\"");
    assertMalformed("verb cut, halt obj", "a word is missing in \"cut,\"");
    assertMalformed("verb cut,+off obj", "a word is missing in \"cut,+off\"");
    assertMalformed("verb break+,cut obj", "a word is missing in \"break+,cut\"");
  }

  @Test
  void tellsWhereAWordStandsTwice() {
    assertMalformed("verb cut,halt,cut obj", "\"cut\" stands twice in \"cut,halt,cut\"");
  }

  @Test
  void tellsWhereThePartOfSpeechOrTheWordIsNone() {
    assertMalformed("adverb cut", "part of speech is verb, noun or adj, not \"adverb\"");
    assertMalformed("verb", "part of speech and lemma expected");
  }

  private static void assertMalformed(String pattern, String problem) {
    assertThatThrownBy(() -> parse(pattern))
        .isInstanceOf(MalformedResourceException.class)
        .hasMessage("sanction.txt:7: " + problem);
  }

  private static List<Pattern> parse(String pattern) {
    return Pattern.parse(Row.parse("sanction.txt", 7, pattern, 1), CLASSES);
  }
}
