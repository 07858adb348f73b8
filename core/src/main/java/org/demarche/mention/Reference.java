package org.demarche.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds what pronouns and epithets refer to: "he", "its", "the war-torn country". */
final class Reference {

  /** How many sentences back an antecedent may stand. */
  private static final int REACH = 4;

  private static final String STATE_NOUNS =
      "country|nation|republic|state|kingdom|emirate|sultanate|island|territory|enclave|superpower|neighbour|neighbor|giant";
  private static final String PERSON_NOUNS =
      "strongman|leader|chief|veteran|hardliner|reformist|moderate|ruler|dictator|statesman|politician|billionaire|magnate|conservative|liberal|technocrat|successor|incumbent|premier|head";

  private final Gazetteer gazetteer;
  private final LocalDate day;
  private final Parse parse;
  private final Discourse discourse;

  Reference(Gazetteer gazetteer, LocalDate day, Parse parse, Discourse discourse) {
    this.gazetteer = gazetteer;
    this.day = day;
    this.parse = parse;
    this.discourse = discourse;
  }

  Optional<ResolvedMention> pronoun(Word pronoun) {
    return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> antecedent(pronoun, m -> isPerson(m, Gender.FEMALE));
      case "she", "her", "herself" -> antecedent(pronoun, m -> isPerson(m, Gender.MALE));
      case "it", "its", "itself" -> antecedent(pronoun, Reference::isBody);
      case "they", "them", "their", "themselves" -> antecedent(pronoun, Reference::isMany);
      default -> Optional.empty();
    };
  }

  private static boolean isPerson(ResolvedMention m, Gender excluded) {
    boolean person =
        m.entity().kind() == Kind.PERSON
            || m.entity().kind() == Kind.AGENT && !m.entity().terms().isEmpty();
    return person && m.entity().gender() != excluded;
  }

  private static boolean isBody(ResolvedMention m) {
    boolean body = m.entity().kind() == Kind.STATE || m.entity().kind() == Kind.BODY;
    return m.use() != Use.ADJECTIVE && m.use() != Use.PEOPLE
        && (body || m.entity().kind() == Kind.AGENT && m.entity().gender() == Gender.NEUTER);
  }

  private static boolean isMany(ResolvedMention m) {
    return m.use() == Use.PEOPLE
        || m.entity().kind() == Kind.AGENT
        || m.entity().kind() == Kind.BODY
        || m.entity().kind() == Kind.STATE && m.use() != Use.ADJECTIVE;
  }

  /** Prefers subjects, in this sentence before the pronoun, then in the sentences before it. */
  private Optional<ResolvedMention> antecedent(Word pronoun, Predicate<ResolvedMention> fits) {
    int number = parse.sentence().number();
    Optional<ResolvedMention> here = here(pronoun, fits);
    if (here.isPresent()) {
      return here;
    }
    for (int sentence = number - 1; sentence >= Math.max(0, number - REACH); sentence--) {
      List<ResolvedMention> candidates =
          discourse.inSentence(sentence).stream().filter(fits).toList();
      Optional<ResolvedMention> subject =
          candidates.stream().filter(discourse::isSubject).findFirst();
      if (subject.isPresent() || !candidates.isEmpty()) {
        return subject.or(() -> Optional.of(candidates.get(candidates.size() - 1)));
      }
    }
    return Optional.empty();
  }

  private Optional<ResolvedMention> here(Word pronoun, Predicate<ResolvedMention> fits) {
    List<ResolvedMention> before =
        discourse.inSentence(parse.sentence().number()).stream()
            .filter(m -> m.last() < pronoun.index())
            .filter(fits)
            .filter(m -> !sameClauseObject(m, pronoun))
            .toList();
    Optional<ResolvedMention> subject = before.stream().filter(discourse::isSubject).reduce((a, b) -> b);
    if (subject.isPresent() || before.isEmpty()) {
      return subject;
    }
    return pronoun.tag().equals("PRP$") ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
  }

  /** A subject pronoun does not refer to what stands in its own clause. */
  private boolean sameClauseObject(ResolvedMention m, Word pronoun) {
    return pronoun.is("dobj") && parse.word(m.head()).head() == pronoun.head();
  }

  /** "the Kremlin strongman", "the war-torn country", "the 54-year-old leader". */
  Optional<ResolvedMention> epithet(Phrase phrase, List<Hit> hits) {
    Word head = phrase.headWord();
    if (!phrase.isDefinite() || !head.tag().equals("NN")) {
      return Optional.empty();
    }
    if (head.lemma().matches(PERSON_NOUNS)) {
      return person(phrase, hits);
    }
    return head.lemma().matches(STATE_NOUNS) ? state(phrase) : Optional.empty();
  }

  private Optional<ResolvedMention> person(Phrase phrase, List<Hit> hits) {
    Optional<String> country =
        phrase.hits(hits).stream()
            .flatMap(h -> h.name().stream())
            .map(s -> s.entity().country())
            .findFirst();
    return discourse.last(
        m ->
            m.entity().kind() == Kind.PERSON
                && country.map(m.side().country()::equals).orElse(true)
                && discourse.isSubject(m))
        .or(
            () ->
                discourse.last(
                    m ->
                        m.entity().kind() == Kind.PERSON
                            && country.map(m.side().country()::equals).orElse(true)));
  }

  /** The country that the report named last and that is not the one acting here. */
  private Optional<ResolvedMention> state(Phrase phrase) {
    boolean object = phrase.headWord().is("pobj", "dobj");
    return discourse.last(
        m ->
            m.entity().kind() == Kind.STATE
                && m.use() != Use.PEOPLE
                && m.use() != Use.SEAT
                && !(object && m.sentence() == parse.sentence().number() && discourse.isSubject(m)));
  }

  /** Returns who held an office on the report's day. */
  Optional<Entity> holder(String role, String country) {
    return gazetteer.holder(role, country, day);
  }

  /** Returns the state of a code. */
  Optional<Sense> stateOf(String code) {
    return gazetteer.state(code);
  }
}
