package org.demarche.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.report.Report;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Splitter;

/** Parses for tests: one parser for all of the JVM, whose models are kept in core/target. */
public final class TestParser {

  /** Where the models are kept between runs. */
  static final Path CACHE = Path.of("target", "language-models");

  private static final Splitter SPLITTER = new ReportSplitter();

  private TestParser() {}

  /** Loads on first use, so that tests without a parse need not wait. */
  private static final class Loaded {
    static final Parser PARSER = load();

    private static Parser load() {
      try {
        return Nlp4jParser.load(CACHE, System.err::println);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** Returns the parser. */
  public static Parser parser() {
    return Loaded.PARSER;
  }

  /** Returns a report of the epoch's day without a title. */
  public static Report report(String body) {
    return Report.of("a.txt", LocalDate.EPOCH, "", body);
  }

  /** Returns the parses of all sentences, the title's first. */
  public static List<Parse> parses(Report report) {
    return SPLITTER.split(report).sentences().stream().map(parser()::parse).toList();
  }

  /** Returns the parse of a body of one sentence. */
  public static Parse parse(String sentence) {
    List<Parse> parses = parses(report(sentence));
    if (parses.size() != 2) {
      throw new IllegalArgumentException("not one sentence: " + sentence);
    }
    return parses.get(1);
  }

  /** Returns the first word with these characters. */
  public static Word word(Parse parse, String text) {
    return parse.words().stream()
        .filter(word -> word.text().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no word \"" + text + "\""));
  }

  /** Returns the characters of the words. */
  public static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }
}
