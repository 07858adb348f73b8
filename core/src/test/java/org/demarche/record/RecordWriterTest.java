package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordWriterTest {

  private static final RecordWriter WRITER = new RecordWriter();

  @Test
  void writesTheGoldenLine() throws IOException {
    assertThat(WRITER.write(SampleRecord.record())).isEqualTo(resource("golden.jsonl").strip());
  }

  @Test
  void writesTheSameBytesTwice() {
    assertThat(new RecordWriter().write(SampleRecord.record()))
        .isEqualTo(WRITER.write(SampleRecord.record()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "de-DE"})
  void writesTheSameBytesInEveryLocale(String locale) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertThat(new RecordWriter().write(SampleRecord.record()))
          .isEqualTo(WRITER.write(SampleRecord.record()))
          .contains("\"sector\":[\"GOV\",\"MIL\"]", "\"basis\":\"dictionary\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void countsOffsetsInCodePointsOfTheText() throws IOException {
    JsonNode record = new ObjectMapper().readTree(WRITER.write(SampleRecord.record()));
    int[] points = record.get("text").asText().codePoints().toArray();
    List<JsonNode> withText =
        record.findParents("end").stream().filter(n -> n.has("text")).toList();
    assertThat(withText).hasSizeGreaterThan(5);
    for (JsonNode node : withText) {
      int start = node.get("start").asInt();
      String words = new String(points, start, node.get("end").asInt() - start);
      assertThat(words).isEqualTo(node.get("text").asText());
    }
  }

  @Test
  void leavesOutWhatIsAbsentButNoList() {
    assertThat(WRITER.write(SampleRecord.empty()))
        .isEqualTo(
            "{\"schema\":\"demarche/1\",\"id\":\"1\",\"input\":\"a.txt\",\"date\":\"2017-07-31\","
                + "\"title\":\"\",\"text\":\"\\n\\n\",\"sentences\":[{\"start\":0,\"end\":0}],"
                + "\"mentions\":[],\"dates\":[],\"events\":[],\"tolls\":[],\"statements\":[],"
                + "\"expectations\":[],\"uncoded\":[]}");
  }

  @Test
  void refusesAnEventWithoutASide() {
    Event event = SampleRecord.event();
    assertThatThrownBy(
            () ->
                new Event(
                    event.id(),
                    event.sentence(),
                    event.act(),
                    event.scores(),
                    event.status(),
                    event.alleged(),
                    List.of(),
                    List.of(),
                    event.trigger(),
                    event.evidence(),
                    event.date(),
                    event.place(),
                    event.speaker(),
                    Optional.empty(),
                    event.quantities(),
                    event.respondsTo(),
                    event.confidence(),
                    event.rule()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("an event has a side");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(RecordWriterTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
