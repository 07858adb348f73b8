package org.demarche.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.report.Report;
import org.demarche.report.Span;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Sentence;
import org.demarche.sentence.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nlp4jParserTest {

  private static final int THREADS = 4;
  private static final int ROUNDS = 3;

  @Test
  void tagsLemmatisesAndParses() {
    Parse parse = TestParser.parse("The ministries expelled two envoys of Chad.");
    assertThat(parse.words())
        .extracting(
            word -> word.lemma() + " " + word.tag() + " " + word.label() + " " + word.head())
        .containsExactly(
            "the DT det 1",
            "ministry NNS nsubj 2",
            "expel VBD root -1",
            "#crd# CD nmod 4",
            "envoy NNS dobj 2",
            "of IN prep 4",
            "chad NNP pobj 5",
            ". . punct 2");
  }

  @Test
  void givesOneWordForEachToken() {
    for (Sentence sentence : sentences()) {
      Parse parse = TestParser.parser().parse(sentence);
      assertThat(parse.sentence()).isSameAs(sentence);
      assertThat(parse.words()).extracting(Word::span).isEqualTo(spans(sentence));
      assertThat(parse.words()).filteredOn(word -> word.head() < 0).hasSize(1);
    }
  }

  @Test
  void keepsTheCharactersOfTheReport() {
    Parse parse = TestParser.parse("“We’ll wait,” Chad’s envoy said — but he didn’t go…");
    assertThat(TestParser.texts(parse.words()))
        .containsExactly(
            "“", "We", "’ll", "wait", ",", "”", "Chad", "’s", "envoy", "said", "—", "but", "he",
            "did", "n’t", "go", "…");
    assertThat(TestParser.word(parse, "n’t").lemma()).isEqualTo("not");
    assertThat(TestParser.word(parse, "n’t").label()).isEqualTo("neg");
  }

  @Test
  void parsesASentenceWithoutTokens() {
    assertThat(TestParser.parses(TestParser.report("")).get(0).words()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "?!",
        "“”",
        "🕊",
        "\ud83d",
        "\u0000",
        "部長",
        "ﷺ ﷺ",
        "- - -",
        "1 2 3 4 5",
        "$ % &",
        "a",
        "THE ENVOYS MET",
        "http://example.org",
        "((((((((((",
        "''''''''''"
      })
  void parsesWhatIsNoSentence(String text) {
    Report report = TestParser.report(text);
    for (Parse parse : TestParser.parses(report)) {
      assertThat(parse.words()).hasSameSizeAs(parse.sentence().tokens());
    }
  }

  @Test
  void givesTheSameTreesOnSeveralThreads() throws Exception {
    List<Sentence> sentences = sentences();
    List<List<Word>> expected = trees(sentences);
    assertThat(expected).hasSize(50);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<List<Word>>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS * ROUNDS; i++) {
        results.add(threads.submit(() -> trees(sentences)));
      }
      for (Future<List<List<Word>>> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<List<Word>> trees(List<Sentence> sentences) {
    return sentences.stream().map(s -> TestParser.parser().parse(s).words()).toList();
  }

  private static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (Row row : Table.read(Nlp4jParserTest.class, "sentences.txt", 1)) {
      sentences.add(new ReportSplitter().split(TestParser.report(row.field(0))).sentences().get(1));
    }
    return sentences;
  }

  private static List<Span> spans(Sentence sentence) {
    return sentence.tokens().stream().map(Token::span).toList();
  }
}
