package org.demarche.app.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of JSON is a sentence with its sides, or says why not. */
class PairReaderTest {

  private final PairReader reader = new PairReader();

  @Test
  void positionsCountCodePoints() throws NoPairException {
    MarkedPair pair =
        reader.read(
            "{\"id\":7,\"text\":\"\uD83D\uDE00 Oz met Ix.\",\"actor\":[2,4],\"recipient\":[9,11]}",
            "x#1");
    assertThat(pair.id()).isEqualTo("7");
    assertThat(pair.actor().orElseThrow().of(pair.text())).isEqualTo("Oz");
    assertThat(pair.recipient().orElseThrow().of(pair.text())).isEqualTo("Ix");
  }

  @Test
  void aSideMayBeUnknownAndAnIdIsGiven() throws NoPairException {
    MarkedPair pair = reader.read("{\"text\":\"Oz fell.\",\"actor\":null}", "x#1");
    assertThat(pair.id()).isEqualTo("x#1");
    assertThat(pair.actor()).isEmpty();
    assertThat(pair.recipient()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"text":"Oz met Ix.","actor":[0,20]} | "actor" lies outside the text or is empty
          {"text":"Oz met Ix.","actor":[2,2]} | "actor" lies outside the text or is empty
          {"text":"Oz met Ix.","actor":[-1,2]} | "actor" lies outside the text or is empty
          {"text":"Oz met Ix.","actor":"Oz"} | "actor" is not [start, end] or null
          {"text":"Oz met Ix."} | neither "actor" nor "recipient" is there
          {"text":"Oz met Ix.","source":[0,2]} | neither "actor" nor "recipient" is there
          {"text":" "} | "text" is missing or empty
          {"text":5} | "text" is missing or empty
          [1] | the line is no JSON object
          {"text":" | the line is not valid JSON
          """)
  void whatIsWrongIsTold(String line, String message) {
    assertThatThrownBy(() -> reader.read(line, "x#1"))
        .isInstanceOf(NoPairException.class)
        .hasMessageStartingWith(message);
  }
}
