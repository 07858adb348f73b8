package org.demarche.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Sentence;
import org.junit.jupiter.api.Test;

class ParseTest {

  private static final int DEEP = 100_000;

  private final Parse parse = expelled();
  private final Word ministry = parse.word(1);
  private final Word expelled = parse.word(2);
  private final Word envoys = parse.word(4);

  @Test
  void knowsHeadsAndDependents() {
    assertThat(parse.head(expelled)).isEmpty();
    assertThat(parse.head(envoys)).contains(expelled);
    assertThat(parse.children(expelled))
        .extracting(Word::text)
        .containsExactly("ministry", "envoys", ".");
    assertThat(parse.child(expelled, "nsubjpass", "dobj")).contains(envoys);
    assertThat(parse.child(expelled, "agent")).isEmpty();
  }

  @Test
  void knowsWhatStandsBelowAWord() {
    assertThat(parse.isBelow(parse.word(3), expelled)).isTrue();
    assertThat(parse.isBelow(envoys, envoys)).isTrue();
    assertThat(parse.isBelow(expelled, envoys)).isFalse();
    assertThat(parse.isBelow(ministry, envoys)).isFalse();
  }

  @Test
  void knowsTheStretchOfASubtree() {
    assertThat(parse.reach(envoys)).containsExactly(3, 4);
    assertThat(parse.reach(expelled)).containsExactly(0, 5);
    assertThat(parse.span(envoys)).isEqualTo(new Span(24, 34));
  }

  @Test
  void endsOnACircleOfHeads() {
    List<Word> words = new ArrayList<>(parse.words());
    words.set(2, new Word(2, expelled.span(), "expelled", "expel", "VBD", 4, "root"));
    Parse circle = new Parse(parse.sentence(), words);
    assertThat(circle.isBelow(circle.word(2), circle.word(1))).isFalse();
    assertThat(circle.reach(circle.word(3))).containsExactly(3, 3);
    assertThat(circle.reach(circle.word(2))).containsExactly(0, 5);
  }

  @Test
  void measuresATreeAsDeepAsItsSentenceIsLong() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < DEEP; i++) {
      words.add(new Word(i, new Span(i, i + 1), "a", "a", "NN", i - 1, "dep"));
    }
    Parse deep = new Parse(parse.sentence(), words);
    assertThat(deep.reach(deep.word(1))).containsExactly(1, DEEP - 1);
  }

  private static Parse expelled() {
    Report report = TestParser.report("The ministry expelled two envoys.");
    Sentence sentence = new ReportSplitter().split(report).sentences().get(1);
    String[] analyses = {
      "the DT 1 det",
      "ministry NN 2 nsubj",
      "expel VBD -1 root",
      "two CD 4 num",
      "envoy NNS 2 dobj",
      ". . 2 punct"
    };
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < analyses.length; i++) {
      String[] parts = analyses[i].split(" ");
      Span span = sentence.tokens().get(i).span();
      String text = sentence.tokens().get(i).text();
      words.add(new Word(i, span, text, parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]));
    }
    return new Parse(sentence, words);
  }
}
