package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Report;

/** Tells what the name of a place means: the city, its government or an organisation there. */
final class PlaceSenses {

  /** Countries whose towns are named with their state or province. */
  private static final Set<String> FEDERAL = Set.of("AUS", "CAN", "USA");

  private final Lexicons lexicons;
  private final Surroundings around;
  private final Report report;
  private final Parse parse;
  private final List<Hit> hits;
  private final SentenceMentions mentions;
  private final Cities cities;

  PlaceSenses(
      Lexicons lexicons,
      Surroundings around,
      Report report,
      Parse parse,
      List<Hit> hits,
      SentenceMentions mentions) {
    this.lexicons = lexicons;
    this.around = around;
    this.report = report;
    this.parse = parse;
    this.hits = hits;
    this.mentions = mentions;
    this.cities = new Cities(parse);
  }

  /** "Talks in Washington" are in the city, "Washington said" is the government. */
  Optional<Sense> of(Hit hit, Word word) {
    Sense named = hit.name().orElseThrow();
    Optional<Sense> elsewhere = elsewhere(hit);
    if (elsewhere.isPresent()) {
      return elsewhere;
    }
    boolean city = named.use() == Use.CAPITAL || named.entity().kind() == Kind.PLACE;
    if (city && !cities.isPlace(word) && !around.states().contains(named.entity().country())) {
      Optional<Sense> body =
          lexicons.seats().of(mentions.words(hit.first(), hit.last()), report.date());
      if (body.isPresent() && word.is("nsubj", "poss", "pobj", "dobj", "nsubjpass")) {
        return body;
      }
    }
    if (named.use() != Use.CAPITAL || !cities.isPlace(word)) {
      return Optional.empty();
    }
    String name = mentions.words(hit.first(), hit.last());
    return lexicons
        .gazetteer()
        .place(name, named.entity().country())
        .or(
            () ->
                Optional.of(
                    new Sense(
                        capital(name, named), Use.NAME, named.period(), named.location(), 0)));
  }

  /** "Lebanon, Pennsylvania" is a town in the United States. */
  private Optional<Sense> elsewhere(Hit hit) {
    int comma = hit.last() + 1;
    if (comma + 1 >= parse.words().size() || !parse.word(comma).text().equals(",")) {
      return Optional.empty();
    }
    Sense named = hit.name().orElseThrow();
    return hits.stream()
        .filter(h -> h.first() == comma + 1)
        .flatMap(h -> h.name().stream())
        .filter(s -> s.entity().kind() == Kind.PLACE && FEDERAL.contains(s.entity().country()))
        .filter(s -> !s.entity().country().equals(named.entity().country()))
        .filter(s -> named.entity().kind() != Kind.PERSON)
        .findFirst()
        .map(s -> town(mentions.words(hit.first(), hit.last()), s));
  }

  private static Sense town(String name, Sense region) {
    String id = "place-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    String country = region.entity().country();
    String source = region.entity().source();
    Entity town = Entity.simple(id, name, Kind.PLACE, country, List.of(), source);
    return new Sense(town, Use.NAME, region.period(), region.location(), 0);
  }

  private static Entity capital(String name, Sense named) {
    String id = "place-" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
    Entity state = named.entity();
    return Entity.simple(id, name, Kind.PLACE, state.country(), List.of(), state.source());
  }
}
