package org.demarche.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.clause.Trees;
import org.demarche.entity.Gazetteer;
import org.demarche.mention.DictionaryMentionFinder;
import org.demarche.mention.MentionFinder;
import org.demarche.mention.Mentions;
import org.demarche.parse.Parse;
import org.demarche.parse.TestParser;
import org.demarche.record.Place;
import org.demarche.report.Report;
import org.demarche.resource.Row;
import org.demarche.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFinderTest {

  private static final MentionFinder MENTIONS =
      new DictionaryMentionFinder(new Gazetteer(), new Trees());

  static List<Row> examples() {
    return Table.read(PlaceFinderTest.class, "places-of-acts.txt", 3);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void findsWhereAnActTookPlace(Row row) {
    Optional<Place> place = place(row.field(0), row.field(1));
    assertThat(place.map(p -> p.name() + " " + p.country()).orElse("")).isEqualTo(row.field(2));
  }

  @Test
  void pointsToTheWordsAndTheEarth() {
    Place place = place("Two bombs exploded near Mosul.", "exploded").orElseThrow();
    assertThat(place.span().orElseThrow().of("\n\nTwo bombs exploded near Mosul."))
        .isEqualTo("Mosul");
    assertThat(place.lat().orElseThrow()).isBetween(36.0, 37.0);
    assertThat(place.lon().orElseThrow()).isBetween(42.5, 43.5);
  }

  private static Optional<Place> place(String sentence, String trigger) {
    Report report = Report.of("a.txt", LocalDate.of(2010, 6, 1), "", sentence);
    List<Parse> parses = TestParser.parses(report);
    Mentions mentions = MENTIONS.find(report, parses, Optional.empty());
    Parse parse = parses.get(1);
    return new PlaceFinder().find(parse, TestParser.word(parse, trigger), mentions);
  }
}
