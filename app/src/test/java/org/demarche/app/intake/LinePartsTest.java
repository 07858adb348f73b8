package org.demarche.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.demarche.app.json.LinePosition;
import org.demarche.report.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePartsTest {

  private static final String GOOD = "{\"date\":\"2019-03-04\",\"text\":\"Naïve talks.\"}";

  private final LineParts parts = new LineParts(Wishes.none());

  private static Input input(String name, byte[] content) {
    return new Input(
        name, OptionalLong.empty(), () -> Input.Opened.of(new ByteArrayInputStream(content)));
  }

  /** Lines good, bad, blank, with a mark before them, and in two encodings. */
  private static byte[] odd() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 6; i++) {
      out.writeBytes((GOOD + "\r\n \n\n").getBytes(StandardCharsets.UTF_8));
      out.writeBytes((GOOD + "\n").getBytes(Charset.forName("windows-1252")));
      out.writeBytes("\uFEFF\n{\"text\":7}\nnone\n".getBytes(StandardCharsets.UTF_8));
    }
    out.writeBytes(GOOD.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  @Test
  void givesWhatTheWholeGivesWhereverLinesAreCut() throws IOException {
    byte[] content = odd();
    List<Intake> whole = new ArrayList<>();
    new InputReader(Wishes.none(), note -> {}).read(input("a.jsonl", content), whole::add);
    assertThat(whole).hasSize(31);
    Charset stray = parts.stray(input("a.jsonl", content)).orElseThrow();
    for (int cut = 1; cut < content.length; cut++) {
      if (content[cut - 1] == '\n') {
        assertThat(inTwo(content, cut, stray)).isEqualTo(whole);
      }
    }
  }

  private List<Intake> inTwo(byte[] content, int cut, Charset stray) throws IOException {
    byte[] first = Arrays.copyOf(content, cut);
    byte[] second = Arrays.copyOfRange(content, cut, content.length);
    LinePosition middle = parts.size(new ByteArrayInputStream(first), stray, true);
    List<Intake> read = new ArrayList<>();
    parts.read("a.jsonl", new ByteArrayInputStream(first), stray, LinePosition.start(), read::add);
    assertThat(read).hasSize((int) middle.reports());
    parts.read("a.jsonl", new ByteArrayInputStream(second), stray, middle, read::add);
    LinePosition end = middle.plus(parts.size(new ByteArrayInputStream(second), stray, false));
    assertThat(end.reports()).isEqualTo(read.size());
    return read;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-32"})
  void isReadAsAWholeWhenLinesCannotBeToldByBytes(String charset) throws IOException {
    byte[] content = (GOOD + "\n").getBytes(Charset.forName(charset));
    assertThat(parts.stray(input("a.jsonl", content))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"date 2019-03-04 Title\n\nText.", "[{\"a\":1}]", "", "PK\3\4", "%PDF-1"})
  void isReadAsAWholeWhenItIsNoLines(String content) throws IOException {
    assertThat(parts.stray(input("a", content.getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }
}
