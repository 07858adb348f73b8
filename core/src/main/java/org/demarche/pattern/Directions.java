package org.demarche.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.clause.Tree;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.verb.EventCode;

/** Tells who acts towards whom where the pattern of a verb leaves that open. */
final class Directions {

  private final Clause clause;
  private final Tree tree;
  private final Stretch before;
  private final Stretch behind;

  Directions(Clause clause, Tree tree, Stretch before, Stretch behind) {
    this.clause = clause;
    this.tree = tree;
    this.before = before;
    this.behind = behind;
  }

  /**
   * Returns what the verb reports.
   *
   * @param plain whether no word before the verb belongs to the pattern, so that its own subject
   *     acts
   */
  Coding coding(Word verb, Match match, boolean plain, EventCode code, String rule) {
    Optional<CodedPhrase> source = match.source().or(() -> source(verb, plain)).or(match::among);
    Optional<CodedPhrase> target =
        match
            .target()
            .or(() -> source.flatMap(s -> target(verb, s)))
            .or(
                () ->
                    code.isMutual() ? source.filter(s -> s.sides().size() > 1) : Optional.empty());
    boolean turned = match.equals(Match.EMPTY) && isPassive(verb);
    return new Coding(
        verb,
        clause.end(verb),
        (turned ? target : source).stream().toList(),
        (turned ? source : target).stream().toList(),
        code,
        rule);
  }

  private boolean isPassive(Word verb) {
    Parse parse = tree.parse();
    return parse.child(verb, "agent").isPresent() && tree.isPassive(verb);
  }

  /** The subject; the first that is named before the verb where it has none of its own. */
  private Optional<CodedPhrase> source(Word verb, boolean plain) {
    List<Word> subjects = subjects(verb);
    Optional<CodedPhrase> subject =
        subjects.stream()
            .flatMap(word -> clause.phrase(word).stream())
            .filter(CodedPhrase::isCoded)
            .findFirst();
    if (plain && (subject.isPresent() || subjects.stream().anyMatch(Word::isNoun))) {
      return subject;
    }
    return before.all().stream().filter(CodedPhrase::isCoded).reduce((nearer, farther) -> farther);
  }

  /** All that the parser calls so: in an enumeration it may call several subjects. */
  private List<Word> subjects(Word verb) {
    List<Word> subjects = new ArrayList<>(tree.surfaceSubjects(verb));
    tree.parse().children(verb).stream().filter(c -> c.is("nsubj")).forEach(subjects::add);
    return subjects;
  }

  /**
   * The first behind the verb that is not the source; when nobody and nothing stands there, the
   * nearest before it.
   */
  private Optional<CodedPhrase> target(Word verb, CodedPhrase source) {
    Optional<CodedPhrase> after =
        behind.all().stream()
            .filter(p -> isOther(p, source) && !clause.isApart(verb, p))
            .findFirst();
    return after.isPresent() || !behind.all().isEmpty()
        ? after
        : before.all().stream().filter(p -> isOther(p, source)).findFirst();
  }

  private static boolean isOther(CodedPhrase phrase, CodedPhrase source) {
    boolean several = phrase.sides().size() > 1 || source.sides().size() > 1;
    return phrase.isCoded() && (several || !phrase.codes().equals(source.codes()));
  }
}
