package org.demarche.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.clause.Trees;
import org.demarche.entity.Gender;
import org.demarche.entity.Kind;
import org.demarche.entity.Use;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Finds what pronouns refer to: "he", "its", "they". */
final class Pronouns {

  /** How many sentences back an antecedent may stand. */
  private static final int REACH = 4;

  private static final Set<String> THEY = Set.of("their", "them", "themselves", "they");

  private final Parse parse;
  private final Discourse discourse;
  private final Trees trees;

  Pronouns(Parse parse, Discourse discourse, Trees trees) {
    this.parse = parse;
    this.discourse = discourse;
    this.trees = trees;
  }

  Optional<ResolvedMention> antecedent(Word pronoun) {
    return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> antecedent(pronoun, m -> isPerson(m, Gender.FEMALE));
      case "she", "her", "herself" -> antecedent(pronoun, m -> isPerson(m, Gender.MALE));
      case "it", "its", "itself" -> antecedent(pronoun, Pronouns::isBody);
      case "they", "them", "their", "themselves" ->
          antecedent(pronoun, Pronouns::isMany).or(() -> antecedent(pronoun, Pronouns::isBody));
      case "some", "others", "many", "several", "most" ->
          pronoun.is("nsubj", "nsubjpass") && parse.children(pronoun).isEmpty()
              ? antecedent(pronoun, Pronouns::isMany)
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
    Optional<ResolvedMention> found = here(pronoun, fits);
    for (int back = number - 1; found.isEmpty() && back >= Math.max(0, number - REACH); back--) {
      found = in(back, fits);
    }
    return found;
  }

  private Optional<ResolvedMention> in(int sentence, Predicate<ResolvedMention> fits) {
    List<ResolvedMention> candidates =
        discourse.inSentence(sentence).stream().filter(fits).toList();
    return candidates.stream().filter(discourse::isSubject).findFirst().or(() -> last(candidates));
  }

  private Optional<ResolvedMention> here(Word pronoun, Predicate<ResolvedMention> fits) {
    List<ResolvedMention> before =
        discourse.inSentence(parse.sentence().number()).stream()
            .filter(m -> m.last() < pronoun.index())
            .filter(fits)
            .filter(m -> !isActor(m, pronoun))
            .toList();
    boolean own = pronoun.tag().equals("PRP$") || pronoun.is("dobj", "pobj");
    return last(before.stream().filter(discourse::isSubject).toList())
        .or(() -> own ? last(before) : Optional.empty());
  }

  private static Optional<ResolvedMention> last(List<ResolvedMention> mentions) {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1));
  }

  /** An object pronoun does not refer to who acts in its own clause. */
  private boolean isActor(ResolvedMention m, Word pronoun) {
    if (!pronoun.is("dobj", "pobj", "dative") || pronoun.head() < 0) {
      return false;
    }
    Word above = parse.word(pronoun.head());
    Word verb = above.isVerb() || above.head() < 0 ? above : parse.word(above.head());
    return verb.isVerb()
        && trees.of(parse).subjects(verb).stream().anyMatch(s -> s.index() == m.head());
  }

  /** "Poland and Slovakia said they …": all that the subject before the pronoun joins. */
  List<ResolvedMention> all(Word pronoun) {
    if (!THEY.contains(pronoun.text().toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    List<ResolvedMention> before =
        discourse.inSentence(parse.sentence().number()).stream()
            .filter(m -> m.head() < pronoun.index())
            .toList();
    return last(before.stream().filter(discourse::isSubject).toList())
        .map(subject -> before.stream().filter(m -> isJoined(m, subject)).toList())
        .filter(joined -> joined.size() > 1)
        .orElse(List.of());
  }

  private boolean isJoined(ResolvedMention m, ResolvedMention subject) {
    Word head = parse.word(m.head());
    return m == subject || head.is("conj") && parse.isBelow(head, parse.word(subject.head()));
  }
}
