package org.demarche.event;

import java.util.Set;
import java.util.stream.Stream;
import org.demarche.clause.Tree;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/**
 * Tells acts that their subject undergoes in an active clause, whoever did them: "Two men died in a
 * grenade attack", "The mayor faces charges of fraud".
 */
final class Undergone {

  /** What may be an accident, or no words of anybody. */
  private static final Set<String> OPEN = Set.of("blast", "explosion", "pressure");

  private static final Set<String> SOURCE = Set.of("among", "by", "from");

  private static final Set<String> KNOWN = Set.of("that", "the", "these", "this", "those");

  /** Codes of public blame, of court cases and of votes. */
  private static final Set<String> CODES = Set.of("111", "115", "160");

  private final Set<String> enduring;
  private final Tree tree;

  Undergone(WordClasses classes, Tree tree) {
    this.enduring = classes.members("@enduring");
    this.tree = tree;
  }

  /** Tells whether the subject of the act is whom it is done to. */
  boolean holds(Draft draft) {
    Word verb = draft.trigger();
    boolean kind = draft.category().equals("ASSAULT") || CODES.contains(draft.cameo());
    return verb.isVerb()
        && enduring.contains(verb.lemma())
        && kind
        && !isOpen(verb, draft.category().equals("ASSAULT"))
        && !isFromOthers(verb)
        && tree.surfaceSubjects(verb).stream()
            .anyMatch(subject -> draft.recipients().stream().anyMatch(r -> isIn(subject, r)));
  }

  /** "died in a blast" may tell of an accident, "died in the attack" tells of one told before. */
  private boolean isOpen(Word verb, boolean violent) {
    Parse parse = tree.parse();
    return parse.children(verb).stream()
        .filter(c -> c.is("prep"))
        .flatMap(c -> parse.child(c, "pobj").stream())
        .anyMatch(c -> OPEN.contains(c.lemma()) || violent && isKnown(c));
  }

  /** "drew criticism from fans": it is told who did it, but those are no side. */
  private boolean isFromOthers(Word verb) {
    Parse parse = tree.parse();
    return Stream.concat(Stream.of(verb), parse.child(verb, "dobj").stream())
        .flatMap(word -> parse.children(word).stream())
        .anyMatch(c -> c.is("prep", "agent") && SOURCE.contains(c.lemma()));
  }

  private boolean isKnown(Word noun) {
    return tree.parse().child(noun, "det").filter(d -> KNOWN.contains(d.lemma())).isPresent();
  }

  /** The subject itself, or who stands within it: "The premier's plan drew criticism". */
  private boolean isIn(Word subject, Side side) {
    Parse parse = tree.parse();
    return side.span().overlaps(subject.span())
        || parse.words().stream()
            .filter(w -> side.span().overlaps(w.span()))
            .anyMatch(w -> parse.isBelow(w, subject));
  }
}
