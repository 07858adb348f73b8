package org.demarche.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.record.Event;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.record.Statement;
import org.demarche.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a record stand at their places, also where the text has a line break after each. */
class WrappedTextTest {

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void hasTheWordsAsTheyStand(Path sample) throws IOException {
    Report plain = TestCoder.report(sample);
    String body = plain.text().substring(plain.title().length()).strip();
    Report wrapped =
        Report.of(
            "wrapped", plain.date(), plain.title(), body.replaceAll("(?<=\\S) (?=\\S)", "\n"));
    Record record = TestCoder.coder().code(wrapped);
    assertThat(record.events()).isNotEmpty();
    for (Event event : record.events()) {
      assertThat(event.trigger().span().of(wrapped.text())).isEqualTo(event.trigger().text());
      Stream.of(event.actors(), event.recipients())
          .flatMap(List::stream)
          .forEach(side -> stands(side, wrapped));
      event.speaker().ifPresent(side -> stands(side, wrapped));
    }
    for (Statement statement : record.statements()) {
      Stream.concat(statement.speaker().stream(), statement.addressees().stream())
          .forEach(side -> stands(side, wrapped));
    }
  }

  private static void stands(Side side, Report report) {
    assertThat(Optional.of(side.span().of(report.text()))).hasValue(side.text());
  }
}
