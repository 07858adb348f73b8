package org.demarche.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.entity.Entity;
import org.demarche.entity.Gazetteer;
import org.demarche.entity.Kind;
import org.demarche.entity.Sense;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Tells of which state those without a name are whom an organ of a state or a state acts on. */
final class DomesticAgents {

  /** Sectors of organs that act on people of their own state. */
  private static final List<String> ORGANS = List.of("COP", "JUD", "LEG");

  /** Sectors of those on whom they act. */
  private static final List<String> HOME =
      List.of("AGR", "CVL", "EDU", "GOV", "JUD", "LAB", "LEG", "MED", "OPP", "PRM", "PTY", "REL");

  /** What a state calls those who rule another one. */
  private static final Set<String> POWERS =
      Set.of("authority", "government", "junta", "leadership", "regime", "ruler");

  private static final Set<String> MEETING = Set.of("meet", "see", "visit");

  private static final Set<String> MEETINGS =
      Set.of("consultation", "dinner", "discussion", "lunch", "meeting", "negotiation", "talk");

  private static final Set<String> CLAUSES = Set.of("advcl", "ccomp", "conj", "xcomp");

  private final Gazetteer gazetteer;
  private final Parse parse;
  private final Discourse discourse;

  DomesticAgents(Gazetteer gazetteer, Parse parse, Discourse discourse) {
    this.gazetteer = gazetteer;
    this.parse = parse;
    this.discourse = discourse;
  }

  /** Returns the state that the words around tell: that of the organ, or another than the actor. */
  Optional<Entity> state(Hit hit, Phrase phrase) {
    return subject(phrase.headWord())
        .flatMap(word -> discourse.at(parse, word))
        .flatMap(
            actor ->
                ofOrgan(actor, hit, phrase)
                    .or(() -> ofOther(actor, phrase))
                    .or(() -> ofHost(actor, hit, phrase)))
        .flatMap(gazetteer::state)
        .map(Sense::entity);
  }

  /** "Togo's parliament voted to dismiss the government": Togo's, whoever else is told of. */
  private static Optional<String> ofOrgan(ResolvedMention actor, Hit hit, Phrase phrase) {
    boolean organ =
        actor.basis() != Basis.REFERENCE
            && actor.side().sectors().stream().anyMatch(ORGANS::contains)
            && actor.entity().kind() != Kind.PERSON;
    boolean home =
        hit.sectors().stream().anyMatch(HOME::contains) && phrase.determiner().isPresent();
    return Optional.of(actor.side().country())
        .filter(country -> organ && home && Discourse.isState(country));
  }

  /** "Norway suspended contacts with the junta" of the state that the report is about. */
  private Optional<String> ofOther(ResolvedMention actor, Phrase phrase) {
    boolean power =
        actor.entity().kind() == Kind.STATE
            && phrase.isDefinite()
            && POWERS.contains(phrase.headWord().lemma());
    return discourse
        .country(phrase.sentence())
        .filter(country -> power && country.equals(actor.side().country()))
        .flatMap(country -> discourse.main().filter(main -> !main.equals(country)));
  }

  /** "visited Maputo and met the president": that of the place, not of the visitor. */
  private Optional<String> ofHost(ResolvedMention actor, Hit hit, Phrase phrase) {
    Word head = phrase.headWord();
    Optional<Word> above = parse.head(head);
    boolean met =
        head.is("dobj") && above.filter(v -> MEETING.contains(v.lemma())).isPresent()
            || head.is("pobj")
                && above.filter(with -> with.lemma().equals("with")).isPresent()
                && above
                    .flatMap(parse::head)
                    .filter(noun -> MEETINGS.contains(noun.lemma()))
                    .isPresent();
    String own = actor.side().country();
    if (!met || hit.office().isEmpty() || !phrase.isDefinite()) {
      return Optional.empty();
    }
    return discourse
        .last(
            m ->
                m.sentence() == phrase.sentence()
                    && m.head() < phrase.first()
                    && isPlace(m)
                    && !m.side().country().equals(own))
        .map(m -> m.side().country())
        .filter(place -> discourse.country(phrase.sentence()).filter(own::equals).isPresent())
        .filter(Discourse::isState);
  }

  private static boolean isPlace(ResolvedMention m) {
    return m.entity().kind() == Kind.PLACE || m.use() == Use.CAPITAL;
  }

  /**
   * Returns who does what the clause says in which the noun stands, unless it is the noun. Of "the
   * parliament asked the cabinet to close the embassy" that is the parliament: whoever asks tells
   * of which state the embassy is, while a {@link org.demarche.clause.Tree} has the cabinet act.
   */
  private Optional<Word> subject(Word noun) {
    Word at = noun;
    for (int steps = 0; steps < parse.words().size() && at.head() >= 0; steps++) {
      Word above = parse.word(at.head());
      if (above.isVerb()) {
        Optional<Word> subject = parse.child(above, "nsubj");
        boolean ends = CLAUSES.stream().noneMatch(above::is);
        if (at.is("nsubj", "nsubjpass") || subject.isPresent() || ends) {
          return at.is("nsubj", "nsubjpass") ? Optional.empty() : subject;
        }
      }
      at = above;
    }
    return Optional.empty();
  }
}
