package org.demarche.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.ontology.Contexts;
import org.demarche.parse.Parse;
import org.demarche.parse.TestParser;
import org.demarche.report.Report;
import org.demarche.sentence.ReportSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence is about is told from its words. */
class ContextFinderTest {

  private final ContextFinder finder = new ContextFinder(new Contexts());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Poland recalled its ambassador from Minsk. | diplomatic
          The parliament debated the bill for nine hours. | legislative
          Gunmen kidnapped four U.N. peacekeepers. | peacekeeping
          The two countries raised tariffs on steel. | economic
          Cholera killed ninety people in the camp. | health
          Inspectors found traces of enriched uranium. | cbrn
          """)
  void aSignIsEnough(String sentence, String context) {
    Report report = Report.of("test", LocalDate.of(2010, 1, 1), "", sentence);
    List<Parse> parses =
        new ReportSplitter()
            .split(report).sentences().stream().map(TestParser.parser()::parse).toList();
    assertThat(finder.find(parses).get(1)).contains(context);
  }
}
