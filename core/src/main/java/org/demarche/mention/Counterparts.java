package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Kind;
import org.demarche.entity.Period;
import org.demarche.entity.Sense;
import org.demarche.entity.Term;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells who is named beside a noun with a country: "his Uzbek counterpart, Ravshan Alim". */
final class Counterparts {

  private static final Set<String> NOUNS = Set.of("colleague", "counterpart");

  private final TitledPeople titled;

  Counterparts(TitledPeople titled) {
    this.titled = titled;
  }

  /** Returns the country of the noun to which the name stands in apposition. */
  Optional<String> country(Parse parse, int last, List<Hit> hits) {
    Word name = parse.word(last);
    return parse
        .head(name)
        .filter(noun -> name.is("appos") && noun.isNoun() && noun.index() < last)
        .flatMap(
            noun ->
                Phrase.of(parse, noun).hits(hits).stream()
                    .flatMap(hit -> hit.name().stream())
                    .map(Sense::entity)
                    .filter(e -> e.kind() == Kind.STATE)
                    .map(Entity::country)
                    .findFirst());
  }

  /** Returns the office, since a minister's counterpart is a minister too. */
  Optional<Term> office(Parse parse, int last, String country, Discourse discourse) {
    return parse
        .head(parse.word(last))
        .filter(noun -> NOUNS.contains(noun.lemma()))
        .flatMap(noun -> discourse.lastIntroduced(parse.sentence().number()))
        .flatMap(titled::office)
        .map(office -> Term.of(office.role(), country, office.sectors(), Period.ALWAYS));
  }
}
