package org.demarche.parse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.report.Report;
import org.demarche.sentence.ReportSplitter;
import org.demarche.sentence.Sentence;
import org.demarche.sentence.Splitter;

/** Prints the sentences and trees of report files, to see what the stages behind have to go on. */
final class ShowParse {

  private static final Pattern REPORT =
      Pattern.compile("\\s*date (\\d{4}-\\d\\d-\\d\\d) ?([^\\n]*)\\n*(.*)", Pattern.DOTALL);

  private ShowParse() {}

  /** Shows each file; one without a first line "date YYYY-MM-DD Title" is taken as a body. */
  public static void main(String[] files) throws Exception {
    Splitter splitter = new ReportSplitter();
    Parser parser =
        Nlp4jParser.load(
            Path.of(System.getProperty("user.home"), ".cache", "demarche"), System.err::println);
    for (String file : files) {
      Report report = report(file, Files.readString(Path.of(file)));
      for (Sentence sentence : splitter.split(report).sentences()) {
        show(report, sentence, parser.parse(sentence));
      }
    }
  }

  private static Report report(String file, String text) {
    Matcher matcher = REPORT.matcher(text);
    return matcher.matches()
        ? Report.of(file, LocalDate.parse(matcher.group(1)), matcher.group(2), matcher.group(3))
        : Report.of(file, LocalDate.EPOCH, "", text);
  }

  private static void show(Report report, Sentence sentence, Parse parse) {
    System.out.printf(
        "%n# %d (paragraph %d%s) %s%n",
        sentence.number(),
        sentence.paragraph(),
        sentence.heading() ? ", heading" : "",
        sentence.span().of(report.text()));
    for (Word word : parse.words()) {
      System.out.printf(
          "%3d %-20s %-18s %-6s %3d %-10s %s%n",
          word.index(),
          word.text(),
          word.lemma(),
          word.tag(),
          word.head(),
          word.label(),
          parse.head(word).map(Word::text).orElse("-"));
    }
  }
}
