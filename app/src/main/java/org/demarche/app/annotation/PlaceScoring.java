package org.demarche.app.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.app.score.Mistake;
import org.demarche.entity.StateCodes;
import org.demarche.record.Basis;
import org.demarche.record.Mention;
import org.demarche.record.Place;
import org.demarche.record.Record;
import org.demarche.report.Span;

/**
 * Compares names of places and states, and words for their people, with marked ones that they
 * overlap: whether they are found, in which country they lie, how far away from where the mark
 * says.
 */
final class PlaceScoring implements Scoring {

  /** A hundred miles: the usual measure of whether a place is the right one. */
  private static final double NEAR_KM = 161;

  private static final double EARTH_KM = 6371;

  private final StateCodes codes = new StateCodes();

  @Override
  public void score(AnnotatedReport annotated, Record told, Ledger ledger) {
    List<Mention> open =
        new ArrayList<>(told.mentions().stream().filter(PlaceScoring::isName).toList());
    List<Mention> used = new ArrayList<>();
    for (JsonNode mark : annotated.marks()) {
      Span span = annotated.span(mark.path("start").asInt(), mark.path("end").asInt());
      List<Mention> found = open.stream().filter(m -> m.span().overlaps(span)).toList();
      used.addAll(found);
      compare(annotated, mark, found, ledger);
    }
    open.removeAll(used);
    for (Mention mention : open) {
      ledger.spurious("found");
      ledger.wrong(
          new Mistake(
              annotated.id(),
              "place",
              Mistake.NOTHING,
              mention.side().country(),
              mention.side().text()));
    }
  }

  private static boolean isName(Mention mention) {
    boolean demonym = mention.why().startsWith("states.txt:");
    return mention.basis() == Basis.DICTIONARY && (mention.place().isPresent() || demonym);
  }

  private void compare(
      AnnotatedReport annotated, JsonNode mark, List<Mention> found, Ledger ledger) {
    Optional<String> country = codes.of(mark.path("country").asText(""));
    String where = country.filter("USA"::equals).isPresent() ? "in USA" : "outside USA";
    if (found.isEmpty()) {
      ledger.missed("found");
      ledger.answered("found " + where, false);
      ledger.wrong(mistake(annotated, mark, country, Mistake.NOTHING));
      return;
    }
    ledger.hit("found");
    ledger.answered("found " + where, true);
    List<String> countries = found.stream().map(m -> m.side().country()).toList();
    if (country.isPresent()) {
      boolean right = countries.contains(country.get());
      ledger.answered("country", right);
      ledger.answered("country " + where, right);
      if (!right) {
        ledger.wrong(mistake(annotated, mark, country, countries.get(0)));
      }
    }
    List<Place> points =
        found.stream().flatMap(m -> m.place().stream()).filter(p -> p.lat().isPresent()).toList();
    if (mark.path("lat").isNumber() && !points.isEmpty()) {
      ledger.answered(
          "within 161 km", points.stream().anyMatch(p -> kilometres(p, mark) <= NEAR_KM));
    }
  }

  private static double kilometres(Place place, JsonNode mark) {
    double lat = Math.toRadians(place.lat().orElseThrow());
    double lon = Math.toRadians(place.lon().orElseThrow());
    double otherLat = Math.toRadians(mark.path("lat").asDouble());
    double otherLon = Math.toRadians(mark.path("lon").asDouble());
    double cosine =
        Math.sin(lat) * Math.sin(otherLat)
            + Math.cos(lat) * Math.cos(otherLat) * Math.cos(lon - otherLon);
    return EARTH_KM * Math.acos(Math.min(1, Math.max(-1, cosine)));
  }

  private static Mistake mistake(
      AnnotatedReport annotated, JsonNode mark, Optional<String> country, String told) {
    return new Mistake(
        annotated.id(),
        "place",
        country.orElse("no country"),
        told,
        annotated.words(mark.path("start").asInt(), mark.path("end").asInt()));
  }
}
