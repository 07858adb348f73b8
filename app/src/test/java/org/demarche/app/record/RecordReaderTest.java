package org.demarche.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.demarche.record.RecordWriter;
import org.junit.jupiter.api.Test;

/** What is written of a record and read again is the same record. */
final class RecordReaderTest {

  private final RecordReader reader = new RecordReader();
  private final RecordWriter writer = new RecordWriter();

  private static List<String> lines() throws IOException {
    try (InputStream in = RecordReaderTest.class.getResourceAsStream("lake.jsonl")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void aRecordComesBackAsItWasWritten() throws IOException, MalformedRecordException {
    for (String line : lines()) {
      assertThat(writer.write(reader.read(line))).isEqualTo(line);
    }
  }

  @Test
  void offsetsCountCodePointsBeyondTheBasicPlane() throws IOException, MalformedRecordException {
    String line = lines().get(0).replace("Andean", "Andéan");
    String astral = line.replace("Bolivian envoy", "Bolivian 🕊nvoy");
    assertThat(writer.write(reader.read(astral))).isEqualTo(astral);
  }

  @Test
  void codesOfAUserComeBack() throws IOException, MalformedRecordException {
    String sides = "(\"actors\":\\[\\{.*?)(,\"text\":)";
    String line = lines().get(0).replaceFirst(sides, "$1,\"code\":\"LUTGOV\"$2");
    assertThat(line).contains("LUTGOV");
    assertThat(writer.write(reader.read(line))).isEqualTo(line);
  }

  @Test
  void numbersKeepTheirLastZero() throws IOException, MalformedRecordException {
    String cents = lines().get(0).replace("\"value\":12,", "\"value\":3.40,");
    assertThat(cents).contains("3.40");
    assertThat(writer.write(reader.read(cents))).isEqualTo(cents);
  }

  @Test
  void whatIsNoRecordIsToldWithTheReason() {
    assertThatThrownBy(() -> reader.read("{\"title\":\"x\"}"))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage("the line is no record of demarche/1");
    assertThatThrownBy(() -> reader.read("{\"schema\":\"demarche/1\",\"id\":\"a\""))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageStartingWith("the line is no JSON: ");
    assertThatThrownBy(() -> reader.read("{\"schema\":\"demarche/1\",\"id\":7}"))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage("the field \"id\" is missing or no text");
  }

  @Test
  void offsetsOutsideTheTextAreTold() throws IOException {
    String line = lines().get(0).replaceFirst("\"end\":\\d+", "\"end\":99999");
    assertThatThrownBy(() -> reader.read(line))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessage("the offsets 0 to 99999 lie outside the text");
  }
}
