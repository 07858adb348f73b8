package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Speech;
import org.demarche.parse.Word;
import org.demarche.record.Basis;

/** Finds what pronouns refer to: "he", "its", "they". */
final class Pronouns {

  /** How many sentences back an antecedent of a person may stand. */
  private static final int REACH = 4;

  /** How many sentences back that of a body or of many may stand. */
  private static final int NEAR = 2;

  /** Where the name of a place is what the sentence is about. */
  private static final Set<Rank> PLAIN =
      Set.of(Rank.SUBJECT, Rank.LOWER_SUBJECT, Rank.OBJECT, Rank.OWNER);

  private static final Set<String> SELVES = Set.of("herself", "himself", "itself", "themselves");

  /** Verbs that say as much of things as of those who act: "the treaty bans". */
  private static final Set<String> INANIMATE =
      Set.of(
          "affect",
          "allow",
          "apply",
          "ban",
          "be",
          "become",
          "begin",
          "bring",
          "carry",
          "cause",
          "collapse",
          "come",
          "concern",
          "contain",
          "cost",
          "cover",
          "crash",
          "end",
          "ensure",
          "enter",
          "erupt",
          "expire",
          "explode",
          "fail",
          "fall",
          "follow",
          "give",
          "go",
          "grow",
          "have",
          "hit",
          "hurt",
          "include",
          "involve",
          "kill",
          "land",
          "last",
          "lead",
          "make",
          "mark",
          "mean",
          "occur",
          "open",
          "pass",
          "provide",
          "reach",
          "reflect",
          "remain",
          "represent",
          "require",
          "result",
          "rise",
          "run",
          "show",
          "sink",
          "spread",
          "stand",
          "start",
          "take",
          "threaten",
          "work");

  private final Parse parse;
  private final Antecedents antecedents;
  private final Expletives expletives;
  private final Epithets epithets;
  private final Speech speech;

  Pronouns(Lexicons lexicons, Parse parse, Antecedents antecedents) {
    this.parse = parse;
    this.antecedents = antecedents;
    this.expletives = new Expletives(parse);
    this.epithets = lexicons.epithets();
    this.speech = lexicons.speech();
  }

  /** Returns what the pronoun stands for: nothing, one, or several for "they". */
  List<ResolvedMention> of(Word pronoun) {
    return of(pronoun, false);
  }

  /** Returns what the pronoun stands for when all that follows in the sentence is known too. */
  List<ResolvedMention> withAllKnown(Word pronoun) {
    return of(pronoun, true);
  }

  private List<ResolvedMention> of(Word pronoun, boolean ahead) {
    return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> person(pronoun, ahead, Gender.FEMALE);
      case "she", "her", "hers", "herself" -> person(pronoun, ahead, Gender.MALE);
      case "it", "its", "itself" ->
          expletives.is(pronoun) ? List.of() : find(pronoun, NEAR, ahead, this::isIt);
      case "they", "them", "their", "theirs", "themselves" ->
          find(pronoun, NEAR, ahead, this::isMany);
      case "some", "others", "many", "several", "most" ->
          pronoun.is("nsubj", "nsubjpass") && parse.children(pronoun).isEmpty()
              ? find(pronoun, NEAR, false, c -> c.isThing() ? c.plural() : isMany(c))
              : List.of();
      default -> List.of();
    };
  }

  private List<ResolvedMention> person(Word pronoun, boolean ahead, Gender excluded) {
    return find(pronoun, REACH, ahead, c -> isPerson(c, excluded));
  }

  private List<ResolvedMention> find(
      Word pronoun, int reach, boolean ahead, Predicate<Candidate> fits) {
    boolean acts = isActing(pronoun);
    Predicate<Candidate> wanted = c -> fits.test(c) && !(acts && c.isThing());
    Optional<Candidate> actor =
        SELVES.contains(pronoun.text().toLowerCase(Locale.ROOT))
            ? antecedents.actor(pronoun, wanted)
            : Optional.empty();
    return actor
        .or(() -> antecedents.best(pronoun, reach, ahead, wanted))
        .map(Candidate::mentions)
        .orElse(List.of());
  }

  /** Tells whether what the pronoun does is done by those who act, not by things. */
  private boolean isActing(Word pronoun) {
    if (pronoun.head() < 0 || !pronoun.is("nsubj")) {
      return false;
    }
    Word verb = parse.word(pronoun.head());
    return verb.isVerb() && (speech.holds(verb) || !INANIMATE.contains(verb.lemma()));
  }

  private static boolean isPerson(Candidate c, Gender excluded) {
    if (c.isThing() || c.isGroup() || c.one().plural()) {
      return false;
    }
    Kind kind = c.one().entity().kind();
    Gender gender = c.one().entity().gender();
    return (kind == Kind.PERSON || kind == Kind.AGENT)
        && gender != excluded
        && gender != Gender.NEUTER;
  }

  private boolean isIt(Candidate c) {
    if (c.isThing()) {
      return !c.plural();
    }
    ResolvedMention m = c.one();
    Kind kind = m.entity().kind();
    boolean place = kind == Kind.PLACE && PLAIN.contains(c.rank());
    boolean body = kind == Kind.STATE || kind == Kind.BODY || place;
    boolean agent = kind == Kind.AGENT && m.entity().gender() == Gender.NEUTER && !m.plural();
    boolean joint = m.plural() && m.basis() == Basis.REFERENCE;
    return !c.isGroup()
        && !joint
        && m.use() != Use.ADJECTIVE
        && m.use() != Use.PEOPLE
        && (body || agent);
  }

  private boolean isMany(Candidate c) {
    if (c.isThing()) {
      return c.plural();
    }
    ResolvedMention m = c.one();
    Kind kind = m.entity().kind();
    return c.isGroup()
        || m.use() == Use.PEOPLE
        || kind == Kind.AGENT && m.plural()
        || kind == Kind.AGENT && m.entity().gender() == Gender.NEUTER && isCollective(m)
        || kind == Kind.BODY;
  }

  private boolean isCollective(ResolvedMention m) {
    return epithets.is(Epithets.Kind.COLLECTIVE, m.side().text().toLowerCase(Locale.ROOT))
        || m.entity().sectors().contains("GOV");
  }
}
