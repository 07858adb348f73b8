package org.demarche.coder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.classifier.ActClassifier;
import org.demarche.classifier.DeferredClassifier;
import org.demarche.parse.TestParser;
import org.demarche.report.Report;

/** One coder for all tests, and reports read from files of dated text. */
public final class TestCoder {

  private static final Pattern DATED =
      Pattern.compile("\\s*date (\\d{4}-\\d\\d-\\d\\d) ([^\\n]*)\\n+(.*)", Pattern.DOTALL);

  private TestCoder() {}

  private static final class Loaded {
    private static final Coder CODER =
        new Coder(TestParser.parser(), new DeferredClassifier(ActClassifier::load));
  }

  /** Returns the coder. */
  public static Coder coder() {
    return Loaded.CODER;
  }

  static Report report(Path file) {
    try {
      Matcher dated = DATED.matcher(Files.readString(file));
      if (!dated.matches()) {
        throw new IllegalArgumentException("no dated text: " + file);
      }
      LocalDate date = LocalDate.parse(dated.group(1));
      return Report.of(file.getFileName().toString(), date, dated.group(2).strip(), dated.group(3));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
