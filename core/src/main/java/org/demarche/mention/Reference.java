package org.demarche.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.clause.Tree;
import org.demarche.entity.Entity;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds what pronouns and epithets refer to: "he", "its", "the war-torn country". */
final class Reference {

  /** How many sentences back an antecedent may stand. */
  private static final int REACH = 4;

  /** Nobody calls a country by an epithet so few words behind its name. */
  private static final int JUST_BEFORE = 6;

  /** Relations of people; the others are relations of states. */
  private static final Set<String> PERSONAL = Set.of("counterpart", "guest", "host", "opponent");

  private final Epithets epithets;
  private final Parse parse;
  private final Discourse discourse;

  Reference(Epithets epithets, Parse parse, Discourse discourse) {
    this.epithets = epithets;
    this.parse = parse;
    this.discourse = discourse;
  }

  Optional<ResolvedMention> pronoun(Word pronoun) {
    return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> antecedent(pronoun, m -> isPerson(m, Gender.FEMALE));
      case "she", "her", "herself" -> antecedent(pronoun, m -> isPerson(m, Gender.MALE));
      case "it", "its", "itself" -> antecedent(pronoun, Reference::isBody);
      case "they", "them", "their", "themselves" ->
          antecedent(pronoun, Reference::isMany).or(() -> antecedent(pronoun, Reference::isBody));
      case "some", "others", "many", "several", "most" ->
          pronoun.is("nsubj", "nsubjpass") && parse.children(pronoun).isEmpty()
              ? antecedent(pronoun, Reference::isMany)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isPerson(ResolvedMention m, Gender excluded) {
    boolean person =
        m.entity().kind() == Kind.PERSON
            || m.entity().kind() == Kind.AGENT && !m.entity().terms().isEmpty() && !m.plural();
    return person && m.entity().gender() != excluded;
  }

  private static boolean isBody(ResolvedMention m) {
    boolean body = m.entity().kind() == Kind.STATE || m.entity().kind() == Kind.BODY;
    return m.use() != Use.ADJECTIVE
        && m.use() != Use.PEOPLE
        && (body
            || m.entity().kind() == Kind.AGENT
                && m.entity().gender() == Gender.NEUTER
                && !m.plural());
  }

  private static boolean isMany(ResolvedMention m) {
    return m.use() == Use.PEOPLE
        || m.entity().kind() == Kind.AGENT && m.plural()
        || m.entity().kind() == Kind.BODY;
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
      if (!candidates.isEmpty()) {
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
    Optional<ResolvedMention> subject =
        before.stream().filter(discourse::isSubject).reduce((a, b) -> b);
    if (subject.isPresent() || before.isEmpty()) {
      return subject;
    }
    boolean own = pronoun.tag().equals("PRP$") || pronoun.is("dobj", "pobj");
    return own ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
  }

  /** An object pronoun does not refer to who acts in its own clause. */
  private boolean sameClauseObject(ResolvedMention m, Word pronoun) {
    if (!pronoun.is("dobj", "pobj", "dative") || pronoun.head() < 0) {
      return false;
    }
    Word above = parse.word(pronoun.head());
    Word verb = above.isVerb() || above.head() < 0 ? above : parse.word(above.head());
    return verb.isVerb()
        && new Tree(parse).subjects(verb).stream().anyMatch(subject -> subject.index() == m.head());
  }

  /** "the Kremlin strongman", "the war-torn country", "the agency". */
  Optional<ResolvedMention> epithet(Phrase phrase, List<Hit> hits) {
    Word head = phrase.headWord();
    if (!phrase.isDefinite() || !head.tag().startsWith("NN") || hasOwner(phrase)) {
      return Optional.empty();
    }
    String lemma = head.lemma();
    boolean one = head.tag().equals("NN");
    if (one && epithets.is(Epithets.Kind.PERSON, lemma)) {
      Optional<ResolvedMention> person = person(phrase, hits);
      if (person.isPresent()) {
        return person;
      }
    }
    if (one && epithets.is(Epithets.Kind.PLACE, lemma)) {
      Optional<ResolvedMention> place = place(lemma);
      if (place.isPresent()) {
        return place;
      }
    }
    if (one && epithets.is(Epithets.Kind.STATE, lemma)) {
      return state(phrase);
    }
    return epithets.is(Epithets.Kind.BODY, lemma) && one || epithets.is(Epithets.Kind.GROUP, lemma)
        ? body(lemma)
        : Optional.empty();
  }

  /** "the leader of the party" is told who it is by what follows. */
  private boolean hasOwner(Phrase phrase) {
    return parse.children(phrase.headWord()).stream()
        .anyMatch(c -> c.is("prep") && c.lemma().equals("of") || c.is("appos"));
  }

  /** "its ally", "his guest": whom the report named last beside the owner. */
  Optional<ResolvedMention> other(Entity owner, String noun) {
    boolean person = PERSONAL.contains(noun);
    return discourse.last(
        m ->
            m.entity().kind() != Kind.PLACE
                && m.entity().kind() == Kind.PERSON == person
                && m.entity().kind() != Kind.AGENT
                && !m.side().country().isEmpty()
                && !(m.sentence() == parse.sentence().number() && discourse.isSubject(m))
                && !m.side().country().equals(owner.country()));
  }

  /** "the two sides", "both countries": the two sides that the report named last. */
  List<ResolvedMention> pair(Phrase phrase) {
    Word head = phrase.headWord();
    boolean two =
        epithets.is(Epithets.Kind.BOTH, head.lemma()) && head.tag().endsWith("S")
            || parse.children(head).stream()
                .anyMatch(
                    c -> c.text().equalsIgnoreCase("two") || c.text().equalsIgnoreCase("both"));
    boolean definite =
        phrase.isDefinite()
            || parse.children(head).stream().anyMatch(c -> c.text().equalsIgnoreCase("both"));
    if (!two || !definite || !isPairNoun(head.lemma())) {
      return List.of();
    }
    if (!discourse.pair().isEmpty()) {
      return discourse.pair();
    }
    List<ResolvedMention> pair = new ArrayList<>();
    Optional<ResolvedMention> last = discourse.last(Reference::isSide);
    last.ifPresent(pair::add);
    last.flatMap(l -> discourse.last(m -> isSide(m) && !sameSide(m, l))).ifPresent(pair::add);
    return pair.size() == 2 ? pair : List.of();
  }

  private boolean isPairNoun(String lemma) {
    return epithets.is(Epithets.Kind.PAIR, lemma) || epithets.is(Epithets.Kind.BOTH, lemma);
  }

  /** "Poland and Slovakia said they …": all that the subject before the pronoun joins. */
  List<ResolvedMention> all(Word pronoun) {
    if (!pronoun.text().toLowerCase(Locale.ROOT).matches("they|their|themselves")) {
      return List.of();
    }
    List<ResolvedMention> here =
        discourse.inSentence(parse.sentence().number()).stream()
            .filter(m -> m.head() < pronoun.index())
            .toList();
    for (int i = here.size() - 1; i >= 0; i--) {
      ResolvedMention subject = here.get(i);
      if (discourse.isSubject(subject)) {
        List<ResolvedMention> joined =
            here.stream()
                .filter(
                    m ->
                        m == subject
                            || parse.word(m.head()).is("conj")
                                && parse.isBelow(parse.word(m.head()), parse.word(subject.head())))
                .toList();
        return joined.size() > 1 ? joined : List.of();
      }
    }
    return List.of();
  }

  /** Tells whether the mention can be one of "the two sides". */
  static boolean isSide(ResolvedMention m) {
    boolean body = m.entity().kind() == Kind.STATE || m.entity().kind() == Kind.BODY;
    return body
        && m.use() != Use.ADJECTIVE
        && m.basis() != Basis.REFERENCE
        && !m.side().country().isEmpty();
  }

  private static boolean sameSide(ResolvedMention a, ResolvedMention b) {
    return a.side().country().equals(b.side().country());
  }

  private Optional<ResolvedMention> person(Phrase phrase, List<Hit> hits) {
    Optional<String> country =
        phrase.hits(hits).stream()
            .flatMap(h -> h.name().stream())
            .map(s -> s.entity().country())
            .findFirst();
    Predicate<ResolvedMention> fits =
        m ->
            m.entity().kind() == Kind.PERSON
                && country.map(m.side().country()::equals).orElse(true);
    return discourse
        .last(m -> fits.test(m) && discourse.isSubject(m))
        .or(() -> discourse.last(fits));
  }

  private Optional<ResolvedMention> place(String lemma) {
    return discourse.last(
        m ->
            m.entity().kind() == Kind.PLACE
                || m.entity().kind() == Kind.STATE
                    && (lemma.equals("capital")
                        ? m.use() == Use.CAPITAL
                        : m.use() == Use.NAME && lemma.equals("territory")));
  }

  /** The body whose name has the noun, else the last body of the report that is no ministry. */
  private Optional<ResolvedMention> body(String lemma) {
    Predicate<ResolvedMention> body = m -> m.entity().kind() == Kind.BODY;
    boolean group = epithets.is(Epithets.Kind.GROUP, lemma);
    return discourse
        .last(m -> body.test(m) && m.entity().name().toLowerCase(Locale.ROOT).contains(lemma))
        .or(
            () ->
                discourse.last(
                    m ->
                        body.test(m)
                            && !m.side().sectors().contains("GOV")
                            && (!group
                                || m.side().sectors().contains("REB")
                                || m.side().sectors().contains("UAF"))));
  }

  /** The country that the report named last, unless it acts here or was named just before. */
  private Optional<ResolvedMention> state(Phrase phrase) {
    boolean acted =
        phrase.headWord().is("dobj")
            || phrase.headWord().is("pobj")
                && parse.head(phrase.headWord()).filter(p -> p.lemma().equals("in")).isEmpty();
    Predicate<ResolvedMention> state =
        m ->
            m.entity().kind() == Kind.STATE
                && m.use() != Use.PEOPLE
                && m.use() != Use.ADJECTIVE
                && !(acted && isHere(m) && discourse.isSubject(m))
                && !(isHere(m) && parse.word(m.head()).is("compound", "nmod", "amod"));
    return discourse
        .last(m -> state.test(m) && !(isHere(m) && phrase.first() - m.head() <= JUST_BEFORE))
        .or(() -> discourse.last(state));
  }

  private boolean isHere(ResolvedMention mention) {
    return mention.sentence() == parse.sentence().number();
  }
}
