package org.demarche.mention;

import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells whom "it" cannot mean as it stands beside others or below a demand. */
final class ClauseMates {

  /**
   * Verbs that nobody says of what he himself is to do, before a base form: "that it step down".
   */
  private static final Set<String> DEMANDING =
      Set.of("ask", "demand", "insist", "order", "recommend", "request", "require", "urge");

  private static final Set<String> CHARGING = Set.of("allege", "charge");

  private final Parse parse;

  ClauseMates(Parse parse) {
    this.parse = parse;
  }

  /** Tells whether a candidate of the sentence of the pronoun is not who it stands for. */
  boolean isBarred(Candidate each, Word pronoun) {
    Word head = parse.word(each.head());
    return pronoun.lemma().equals("it") && pronoun.is("nsubj") && isOneOfSeveral(head)
        || isCharged(pronoun, head)
        || isDemanded(pronoun, head);
  }

  /** "They marched against the police": the police of the sentence before did not. */
  boolean isNamedBeside(Candidate each, Word pronoun) {
    if (each.isThing() || each.isGroup() || !pronoun.is("nsubj") || pronoun.head() < 0) {
      return false;
    }
    String text = each.one().side().text();
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return parse.words().subList(pronoun.index(), parse.words().size()).stream()
        .filter(w -> w.isNoun() && w.text().equalsIgnoreCase(last))
        .anyMatch(w -> isInClause(w, pronoun.head()));
  }

  private boolean isInClause(Word word, int verb) {
    Word at = word;
    for (int i = 0; i < parse.words().size() && at.head() >= 0; i++) {
      boolean direct = at.is("dobj", "pobj", "prep", "dative", "conj");
      if (!direct || at.is("conj") && at.isVerb()) {
        return false;
      }
      if (at.head() == verb) {
        return true;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  /** "Norway and Denmark said it": "it" is neither, as the two would be "they". */
  private boolean isOneOfSeveral(Word head) {
    boolean first = parse.children(head).stream().anyMatch(c -> c.is("conj") && c.isName());
    boolean second = head.is("conj") && head.head() >= 0 && parse.word(head.head()).isName();
    return head.isName() && (first || second);
  }

  /** "Chad charged that it was a cover": Chad does not charge itself. */
  private boolean isCharged(Word pronoun, Word head) {
    Optional<Word> clause = parse.head(pronoun).filter(v -> pronoun.is("nsubj") && v.is("ccomp"));
    return clause
        .flatMap(parse::head)
        .filter(above -> CHARGING.contains(above.lemma()))
        .map(this::subject)
        .filter(subject -> isJoined(head, subject))
        .isPresent();
  }

  /** "The council demanded that it step down": the council does not. */
  private boolean isDemanded(Word pronoun, Word head) {
    if (!pronoun.is("nsubj") || pronoun.head() < 0) {
      return false;
    }
    Word verb = parse.word(pronoun.head());
    boolean base = verb.is("ccomp") && verb.text().equals(verb.lemma());
    boolean bare = parse.children(verb).stream().noneMatch(c -> c.is("aux", "auxpass", "modal"));
    return base
        && bare
        && parse
            .head(verb)
            .filter(above -> DEMANDING.contains(above.lemma()))
            .map(this::subject)
            .filter(subject -> isJoined(head, subject))
            .isPresent();
  }

  private Word subject(Word verb) {
    Word at = verb;
    while (at.is("conj", "advcl") && at.head() >= 0 && parse.child(at, "nsubj").isEmpty()) {
      at = parse.word(at.head());
    }
    return parse.child(at, "nsubj").orElse(verb);
  }

  private static boolean isJoined(Word head, Word subject) {
    return head.index() == subject.index() || head.is("conj") && head.head() == subject.index();
  }
}
