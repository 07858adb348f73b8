package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.report.Span;
import org.demarche.statement.Cues.Cue;

/** Finds what a verb attributes among the words that depend on it, or on which it depends. */
final class Complements {

  private static final String AND = "object+";

  private final Parse parse;
  private final ReportedWords reported;

  Complements(Parse parse, ReportedWords reported) {
    this.parse = parse;
    this.reported = reported;
  }

  /** Returns the stretches of what is said, none when the tree shows none. */
  List<Span> of(Word verb, Cue cue) {
    if (cue.takes("clause")) {
      Optional<Word> clause = clause(verb);
      if (clause.isPresent()) {
        return clause(verb, clause.get());
      }
      List<Span> rest = isInserted(verb) ? around(verb) : List.of();
      if (!rest.isEmpty()) {
        return rest;
      }
    }
    return objects(verb, cue);
  }

  /** "said that …", "said in a statement that …", "made clear that …". */
  Optional<Word> clause(Word verb) {
    Optional<Word> own =
        parse
            .child(verb, "ccomp")
            .filter(c -> !c.tag().startsWith("JJ"))
            .filter(c -> (isFinite(c) || isMarked(c)) && !isDivided(c, verb));
    Optional<Word> adjective =
        parse.child(verb, "ccomp", "acomp", "oprd").flatMap(c -> parse.child(c, "csubj", "ccomp"));
    return own.or(() -> adjective).or(() -> behindNoun(verb));
  }

  /** "It was late: he vowed to stay": what stands before the colon is not vowed. */
  private boolean isDivided(Word clause, Word verb) {
    for (int i = clause.index() + 1; i < verb.index(); i++) {
      if (":;".contains(parse.word(i).text())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Word> behindNoun(Word verb) {
    return parse.children(verb).stream()
        .filter(c -> c.index() > verb.index() && c.is("prep", "npadvmod"))
        .flatMap(c -> c.is("prep") ? parse.child(c, "pobj").stream() : List.of(c).stream())
        .flatMap(noun -> parse.children(noun).stream())
        .filter(c -> c.is("acl", "relcl", "ccomp") && isMarked(c))
        .findFirst();
  }

  private boolean isFinite(Word verb) {
    boolean to =
        parse.children(verb).stream()
            .anyMatch(c -> c.is("aux") && c.tag().equals("TO") && c.index() < verb.index());
    return !to && parse.child(verb, "nsubj", "nsubjpass", "expl", "csubj").isPresent();
  }

  private boolean isMarked(Word verb) {
    return parse.child(verb, "mark", "complm").isPresent();
  }

  /** "If they come, he said, we shall fight": the condition is said, too. */
  private List<Span> clause(Word verb, Word clause) {
    List<Span> parts = new ArrayList<>();
    int next = verb.index() + 1;
    boolean inserted =
        next < parse.words().size()
            && parse.word(next).text().equals(",")
            && clause.index() > verb.index();
    if (inserted) {
      parse.children(verb).stream()
          .filter(c -> c.is("advcl") && c.index() < verb.index())
          .findFirst()
          .map(parse::reach)
          .ifPresent(reach -> parts.add(reported.words(reach[0], reach[1])));
    }
    int[] reach = parse.reach(clause);
    int[] cut = parse.reach(verb);
    if (reach[0] < verb.index() && verb.index() < reach[1] && !parse.isBelow(clause, verb)) {
      parts.addAll(reported.around(cut, reach[0], reach[1]));
    } else {
      Span own = reported.clause(clause, verb);
      parts.add(further(verb, clause).map(more -> reported.trimmed(own.cover(more))).orElse(own));
    }
    return parts;
  }

  /** "said that they were tired but that they would stay": the second clause hangs on the verb. */
  private Optional<Span> further(Word verb, Word clause) {
    return parse.children(verb).stream()
        .filter(c -> c.is("conj") && c.index() > clause.index())
        .filter(c -> parse.word(parse.reach(c)[0]).lemma().equals("that"))
        .map(parse::span)
        .findFirst();
  }

  /** "The truce, the envoy said, would hold"; "as the envoy noted". */
  private boolean isInserted(Word verb) {
    boolean as =
        parse.children(verb).stream().anyMatch(c -> c.lemma().equals("as") && c.is("mark"));
    boolean set =
        verb.is("parataxis") && !verb.tag().equals("VBG") && isAfterComma(parse.reach(verb)[0]);
    return set || verb.is("advcl", "prep") && as;
  }

  private boolean isAfterComma(int first) {
    int at = parse.word(first).text().equals(",") ? first : first - 1;
    return at > 0 && ",-–—".contains(parse.word(at).text().substring(0, 1));
  }

  private List<Span> around(Word verb) {
    Optional<Word> head = parse.head(verb);
    if (head.isEmpty()) {
      return List.of();
    }
    int[] all = parse.reach(head.get());
    return reported.around(parse.reach(verb), all[0], all[1]);
  }

  private List<Span> objects(Word verb, Cue cue) {
    List<Word> taken = taken(verb, cue);
    if (taken.isEmpty()) {
      return List.of();
    }
    Word first = taken.get(0);
    int[] from = parse.reach(first);
    boolean led =
        first.is("prep") && from[0] < from[1] || parse.word(from[0]).lemma().equals("for");
    int start = led ? from[0] + 1 : from[0];
    int end = parse.reach(taken.get(taken.size() - 1))[1];
    return start <= end ? List.of(reported.words(start, end)) : List.of();
  }

  boolean hasObjects(Word verb, Cue cue) {
    return !taken(verb, cue).isEmpty();
  }

  private List<Word> taken(Word verb, Cue cue) {
    return parse.children(verb).stream()
        .filter(c -> c.index() > verb.index() && isTaken(c, verb, cue))
        .toList();
  }

  private boolean isTaken(Word child, Word verb, Cue cue) {
    if (child.is("dobj", "dative")) {
      return isObject(child, verb, cue);
    }
    if (child.is("xcomp", "ccomp") && isVerbal(child)) {
      return cue.takes("infinitive")
          || cue.takes("object") && child.tag().equals("VBG")
          || cue.takes(AND + "infinitive") && parse.child(verb, "dobj").isPresent()
          || isBehindTaken(child, verb, cue);
    }
    if (child.is("oprd", "acomp", "xcomp", "ccomp")) {
      return (cue.takes("predicate") || cue.takes("object")) && hasObject(verb);
    }
    if (child.is("advcl")) {
      String mark = parse.child(child, "mark").map(Word::lemma).orElse("");
      return mark.equals("for") && cue.takes("for") || mark.equals("as") && cue.takes("predicate");
    }
    if (child.is("prep")) {
      return cue.takes(child.lemma())
          || hasObject(verb) && cue.takes(AND + child.lemma())
          || isAs(child) && (cue.takes("predicate") || cue.takes("object"))
          || hasObject(verb) && cue.takes("object") && isOfObject(child, cue);
    }
    return false;
  }

  /** "called on them to go": the infinitive goes with who is called on. */
  private boolean isBehindTaken(Word child, Word verb, Cue cue) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("prep") && c.index() < child.index() && cue.takes(c.lemma()));
  }

  /** "praised them for", "accused them of". */
  private static boolean isOfObject(Word prep, Cue cue) {
    return cue.kind() == Cues.Kind.JUDGE
        && List.of("for", "of", "over", "to", "with", "on").contains(prep.lemma());
  }

  private boolean isObject(Word object, Word verb, Cue cue) {
    if (cue.takes("object")) {
      return true;
    }
    if (cue.takes("predicate") && hasPredicate(verb)) {
      return true;
    }
    boolean infinitive = parse.child(verb, "xcomp").filter(this::isVerbal).isPresent();
    return cue.takes("infinitive") && cue.takes("whom") && infinitive
        || infinitive && cue.takes(AND + "infinitive")
        || parse.children(verb).stream()
            .anyMatch(
                c -> c.is("prep") && cue.takes(AND + c.lemma()) && c.index() > object.index());
  }

  private boolean hasPredicate(Word verb) {
    return parse.children(verb).stream()
        .anyMatch(
            c ->
                c.is("oprd", "acomp", "ccomp", "xcomp")
                    || isAs(c)
                    || isMarkedAs(c)
                    || hasQuotedName(c));
  }

  /** "called it \"a crime\"": the parser may make one phrase of both. */
  private boolean hasQuotedName(Word object) {
    return object.is("dobj")
        && parse
            .child(object, "appos")
            .filter(a -> parse.child(a, "punct").filter(p -> p.tag().equals("``")).isPresent())
            .isPresent();
  }

  private boolean isMarkedAs(Word child) {
    return child.is("advcl")
        && parse.child(child, "mark").filter(m -> m.lemma().equals("as")).isPresent();
  }

  private static boolean isAs(Word word) {
    return word.is("prep") && word.lemma().equals("as");
  }

  private boolean hasObject(Word verb) {
    return parse.child(verb, "dobj").isPresent();
  }

  private boolean isVerbal(Word word) {
    return word.isVerb()
        && (word.tag().equals("VBG")
            || parse.children(word).stream().anyMatch(c -> c.is("aux") && c.tag().equals("TO")));
  }
}
