package org.demarche.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.ontology.Acts;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PloverDataTest {

  @TempDir Path directory;

  private final PloverData data = new PloverData(new Acts());
  private final Path sample = Resource.path("plover.txt");

  private static String words(Optional<Span> span, MarkedSentence sentence) {
    return span.map(s -> s.of(sentence.text())).orElse("-");
  }

  @Test
  void readsObjectsWithCommasBetweenAndTooMany() throws IOException {
    List<MarkedSentence> sentences = data.read(sample);
    assertThat(sentences)
        .extracting(MarkedSentence::id)
        .containsExactly("own-agree-1", "own-fight-1", "own-yield-1");
    assertThat(sentences.get(0).date()).hasToString("2001-05-04");
    assertThat(sentences)
        .extracting(s -> s.asked().get(0).right().get(0).category())
        .containsExactly("AGREE", "ASSAULT", "YIELD");
  }

  @Test
  void readsArraysAndLinesAsWell() throws IOException {
    String one = "{\"event\": \"AID\", \"text\": \"Peru helped.\"}";
    for (String text : List.of("[" + one + ",\n" + one + "]", one + "\n" + one + "\n")) {
      Path file = Files.writeString(directory.resolve("a.json"), text);
      assertThat(data.read(file))
          .extracting(MarkedSentence::id)
          .containsExactly(file + "#1", file + "#2");
    }
  }

  @Test
  void searchesTheSidesInTheText() throws IOException {
    List<MarkedSentence> sentences = data.read(sample);
    assertThat(sentences)
        .extracting(s -> words(s.asked().get(0).actor(), s))
        .containsExactly("Norwegian", "Chadian army", "President Ana Quispe");
    assertThat(sentences)
        .extracting(s -> words(s.asked().get(0).recipient(), s))
        .containsExactly("Iceland", "rebels", "-");
  }

  @Test
  void takesModeAndContextsWhereTheyAreGiven() throws IOException {
    List<RightAct> right =
        data.read(sample).stream().map(s -> s.asked().get(0).right().get(0)).toList();
    assertThat(right)
        .extracting(RightAct::mode)
        .containsExactly(Optional.empty(), Optional.of("firearms"), Optional.empty());
    assertThat(right)
        .extracting(RightAct::contexts)
        .containsExactly(Optional.empty(), Optional.of(List.of("military")), Optional.empty());
  }

  @Test
  void findsNoSideInsideAWordOrInAnotherSide() {
    SideSearch search = new SideSearch("RUSSIA told the US that US aid is late");
    Span first = search.find("US", List.of()).orElseThrow();
    assertThat(first).isEqualTo(new Span(16, 18));
    assertThat(search.find("US", List.of(first))).contains(new Span(24, 26));
    assertThat(search.find("the UN", List.of())).isEmpty();
  }
}
