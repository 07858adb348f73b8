package org.demarche.place;

import java.util.Optional;
import java.util.OptionalDouble;
import org.demarche.entity.Kind;
import org.demarche.entity.Location;
import org.demarche.entity.Use;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;
import org.demarche.report.Span;

/** Finds where an act took place: what stands behind "in", "at" or "near" in its clause. */
public final class PlaceFinder {

  private static final int DEPTH = 6;

  /** Returns the place that the clause of the trigger names. */
  public Optional<Place> find(Parse parse, Word trigger, Mentions mentions) {
    Word at = trigger;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Place> here = below(parse, at, mentions);
      if (here.isPresent()) {
        return here;
      }
      boolean sameClause = !at.is("ccomp", "relcl", "advcl", "root", "parataxis", "pcomp", "acl");
      if (!sameClause || at.head() < 0) {
        return Optional.empty();
      }
      at = parse.word(at.head());
    }
    return Optional.empty();
  }

  private Optional<Place> below(Parse parse, Word word, Mentions mentions) {
    for (Word prep : parse.children(word)) {
      boolean local = prep.is("prep", "advmod") && prep.lemma().matches("in|at|near|outside|inside|across|around|throughout|off|from|along");
      if (local && !prep.lemma().equals("from")) {
        Optional<Place> place = parse.child(prep, "pobj").flatMap(o -> place(parse, o, mentions));
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return parse
        .child(word, "dobj")
        .filter(o -> o.index() > word.index() && word.isVerb())
        .flatMap(o -> below(parse, o, mentions));
  }

  private Optional<Place> place(Parse parse, Word object, Mentions mentions) {
    Optional<ResolvedMention> mention =
        mentions.at(parse.sentence().number(), object.index()).filter(PlaceFinder::isPlace);
    if (mention.isPresent()) {
      return mention.map(PlaceFinder::of);
    }
    return parse.children(object).stream()
        .filter(c -> c.is("nmod", "compound", "poss", "amod", "appos", "prep"))
        .flatMap(
            c ->
                (c.is("prep") ? parse.child(c, "pobj") : Optional.of(c))
                    .flatMap(w -> mentions.at(parse.sentence().number(), w.index()))
                    .stream())
        .filter(m -> isPlace(m) || m.entity().kind() == Kind.STATE)
        .findFirst()
        .map(PlaceFinder::of);
  }

  private static boolean isPlace(ResolvedMention mention) {
    Kind kind = mention.entity().kind();
    return kind == Kind.PLACE
        || kind == Kind.STATE && (mention.use() == Use.NAME || mention.use() == Use.CAPITAL);
  }

  private static Place of(ResolvedMention mention) {
    Optional<Location> location = mention.location();
    String name =
        mention.use() == Use.CAPITAL ? mention.side().text() : mention.entity().name();
    return new Place(
        name,
        mention.entity().country(),
        location.map(l -> OptionalDouble.of(l.lat())).orElse(OptionalDouble.empty()),
        location.map(l -> OptionalDouble.of(l.lon())).orElse(OptionalDouble.empty()),
        Optional.of(new Span(mention.side().span().start(), mention.side().span().end())));
  }
}
