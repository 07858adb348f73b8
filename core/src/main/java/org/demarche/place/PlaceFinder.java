package org.demarche.place;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.demarche.entity.Kind;
import org.demarche.entity.Location;
import org.demarche.entity.Use;
import org.demarche.mention.Mentions;
import org.demarche.mention.ResolvedMention;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Place;

/** Finds where an act took place: what stands behind "in", "at" or "near" in its clause. */
public final class PlaceFinder {

  private static final int DEPTH = 6;

  private static final Set<String> LOCAL =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "across",
          "here",
          "around",
          "throughout",
          "off",
          "along",
          "into",
          "over",
          "through");

  /** Returns the place that the clause of the trigger names. */
  public Optional<Place> find(Parse parse, Word trigger, Mentions mentions) {
    Word at = trigger;
    for (int i = 0; i < DEPTH; i++) {
      Optional<Place> here = below(parse, at, trigger, mentions);
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

  /** Returns the place of a side that is a state or lies in one, as that of a visit to it. */
  public Optional<Place> of(ResolvedMention mention) {
    return isPlace(mention) ? Optional.of(place(mention)) : Optional.empty();
  }

  /** The local phrase in the clause of a word that stands nearest to the trigger. */
  private Optional<Place> below(Parse parse, Word top, Word trigger, Mentions mentions) {
    Optional<Place> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Word preposition : parse.words()) {
      boolean local = preposition.is("prep", "advmod") && LOCAL.contains(preposition.lemma());
      if (local && inClause(parse, preposition, top)) {
        Optional<Place> place =
            preposition.lemma().equals("here")
                ? place(parse, preposition, mentions)
                : parse.child(preposition, "pobj").flatMap(o -> place(parse, o, mentions));
        int distance = Math.abs(preposition.index() - trigger.index());
        if (place.isPresent() && distance < nearest) {
          best = place;
          nearest = distance;
        }
      }
    }
    return best;
  }

  private static boolean inClause(Parse parse, Word word, Word top) {
    Word at = word;
    for (int i = 0; i < DEPTH; i++) {
      if (at.index() == top.index()) {
        return true;
      }
      boolean other =
          at.is("ccomp", "relcl", "advcl", "parataxis", "acl") && at.isVerb()
              || at.is("conj", "xcomp", "pcomp") && at.isVerb();
      if (other || at.head() < 0) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private Optional<Place> place(Parse parse, Word object, Mentions mentions) {
    Optional<ResolvedMention> mention =
        mentions.at(parse.sentence().number(), object.index()).filter(PlaceFinder::isPlace);
    if (mention.isPresent()) {
      return mention.map(PlaceFinder::place);
    }
    return parse.children(object).stream()
        .filter(c -> c.is("nmod", "compound", "poss", "amod", "appos", "prep"))
        .flatMap(
            c ->
                (c.is("prep") ? parse.child(c, "pobj") : Optional.of(c))
                    .flatMap(w -> mentions.at(parse.sentence().number(), w.index())).stream())
        .filter(m -> isPlace(m) || m.entity().kind() == Kind.STATE)
        .findFirst()
        .map(PlaceFinder::place);
  }

  private static boolean isPlace(ResolvedMention mention) {
    Kind kind = mention.entity().kind();
    return kind == Kind.PLACE
        || kind == Kind.STATE && (mention.use() == Use.NAME || mention.use() == Use.CAPITAL);
  }

  private static Place place(ResolvedMention mention) {
    Optional<Location> location = mention.location();
    String name = mention.use() == Use.CAPITAL ? mention.side().text() : mention.entity().name();
    return new Place(
        name,
        mention.entity().country(),
        location.map(l -> OptionalDouble.of(l.lat())).orElse(OptionalDouble.empty()),
        location.map(l -> OptionalDouble.of(l.lon())).orElse(OptionalDouble.empty()),
        Optional.of(mention.side().span()));
  }
}
