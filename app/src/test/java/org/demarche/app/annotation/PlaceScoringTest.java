package org.demarche.app.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Score;
import org.demarche.record.Basis;
import org.demarche.record.Mention;
import org.demarche.record.Place;
import org.demarche.record.Record;
import org.demarche.record.Side;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;

class PlaceScoringTest {

  private static final String TEXT = "Floods hit Lima and Odessa. Nobody came to Ekwa.";

  private static final String MARKS =
      """
      [{"start": 11, "end": 15, "country": "Peru", "lat": -12.0, "lon": -77.0},
       {"start": 20, "end": 26, "country": "United States", "lat": 31.8, "lon": -102.4},
       {"start": 43, "end": 47, "country": "Nigeria", "lat": 6.0, "lon": 7.0}]
      """;

  private final Ledger ledger = new Ledger();

  private static Mention mention(AnnotatedReport report, String name, String code, double lat) {
    int start = report.report().text().indexOf(name);
    Span span = new Span(start, start + name.length());
    Side side = new Side("place", name, code, List.of(), Optional.empty(), name, span);
    Place place =
        new Place(
            name,
            code,
            Optional.empty(),
            OptionalDouble.of(lat),
            OptionalDouble.of(-77.03),
            Optional.of(span));
    return new Mention(1, side, Basis.DICTIONARY, "places.txt:1", Optional.of(place));
  }

  @Test
  void comparesNamesCountriesAndDistances() throws JsonProcessingException {
    AnnotatedReport report =
        AnnotatedReport.of(
            "a", LocalDate.of(2009, 3, 1), TEXT, false, new JsonMapper().readTree(MARKS));
    Record told =
        BareRecord.of(
            report.report(),
            List.of(
                mention(report, "Lima", "PER", -12.05),
                mention(report, "Odessa", "UKR", 46.5),
                mention(report, "Nobody", "FRA", 46.5)),
            List.of(),
            List.of());
    new PlaceScoring().score(report, told, ledger);
    assertThat(ledger.scores())
        .containsEntry("found", new Score(2, 3, 3))
        .containsEntry("country", new Score(1, 2, 2))
        .containsEntry("within 161 km", new Score(1, 2, 2))
        .containsEntry("found in USA", new Score(1, 1, 1));
    assertThat(ledger.mistakes())
        .containsExactly(
            new Mistake("a", "place", "USA", "UKR", "Odessa"),
            new Mistake("a", "place", "NGA", Mistake.NOTHING, "Ekwa"),
            new Mistake("a", "place", Mistake.NOTHING, "FRA", "Nobody"));
  }
}
