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

  private static final Set<String> LEADING =
      Set.of("chair", "command", "direct", "head", "lead", "manage", "run");

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

  /**
   * Returns whose body or people the person leads: "Jan Tal, who heads the legal section of the
   * OECD".
   */
  Optional<String> led(Parse parse, int last, List<Hit> hits) {
    return parse.children(parse.word(last)).stream()
        .filter(verb -> verb.is("relcl") && LEADING.contains(verb.lemma()))
        .filter(verb -> parse.child(verb, "nsubj").filter(s -> s.lemma().equals("who")).isPresent())
        .flatMap(verb -> parse.child(verb, "dobj").stream())
        .flatMap(led -> body(parse, led, hits).stream())
        .findFirst();
  }

  private static Optional<String> body(Parse parse, Word led, List<Hit> hits) {
    return hits.stream()
        .filter(h -> h.last() == led.index() || parse.isBelow(parse.word(h.last()), led))
        .flatMap(h -> h.entity().stream())
        .filter(e -> e.kind() == Kind.BODY)
        .map(Entity::country)
        .findFirst()
        .or(() -> owner(parse, led, hits));
  }

  /** "who commands Niger's troops". */
  private static Optional<String> owner(Parse parse, Word led, List<Hit> hits) {
    return parse.children(led).stream()
        .filter(c -> c.is("poss", "amod", "nmod", "compound"))
        .flatMap(c -> hits.stream().filter(h -> h.last() == c.index()))
        .flatMap(h -> h.entity().stream())
        .filter(e -> e.kind() == Kind.STATE)
        .map(Entity::country)
        .findFirst();
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
