package org.demarche.telling;

import java.util.Optional;
import java.util.Set;
import org.demarche.date.Dates;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Tells whether an act went on for long, came again and again or lies before the news. */
public final class Background {

  private static final int DEPTH = 4;

  /** The title and the first sentence tell the news. */
  private static final int LEAD = 1;

  /** Behind these sentences the perfect tells how things came to be as they are. */
  private static final int NEWS = 3;

  /** Adverbs for what is no single act of the day. */
  private static final Set<String> OFTEN =
      Set.of(
          "always",
          "consistently",
          "formerly",
          "frequently",
          "generally",
          "historically",
          "long",
          "often",
          "occasionally",
          "periodically",
          "previously",
          "regularly",
          "routinely",
          "sometimes",
          "traditionally",
          "usually");

  /** Adverbs for what in a single scene may be of the day: "repeatedly fired in the air". */
  private static final Set<String> AGAIN =
      Set.of("continually", "continuously", "once", "persistently", "repeatedly");

  /** Adverbs that make the perfect tell news. */
  private static final Set<String> LATELY = Set.of("also", "just", "meanwhile", "now", "today");

  /** Clauses behind these tell what was before. */
  private static final Set<String> EARLIER = Set.of("after", "since");

  private static final Set<String> DEEDS =
      Set.of("AID", "ASSAULT", "COERCE", "COOPERATE", "MOBILIZE", "PROTEST", "RETREAT", "SANCTION");

  private final Dates dates;

  /** Takes the temporal expressions of the report. */
  public Background(Dates dates) {
    this.dates = dates;
  }

  /** Tells whether an act of which no day is told is no news of the day. */
  public boolean has(Draft draft) {
    Parse parse = draft.parse();
    Word at = draft.trigger();
    for (int i = 0; i < DEPTH; i++) {
      if (isBackground(draft, at)) {
        return true;
      }
      if (at.head() < 0 || !isSameClause(draft, at)) {
        return false;
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private static boolean isSameClause(Draft draft, Word at) {
    Parse parse = draft.parse();
    boolean words = parse.word(at.head()).span().start() >= draft.words().start();
    return at.is("xcomp", "pcomp", "prep", "dobj", "acomp", "attr", "oprd")
        || at.is("acl") && at.tag().equals("VBG")
        || at.is("conj") && !hasSubject(parse, at)
        || at.is("ccomp") && words;
  }

  /** Tells whether the act went on for long or came again and again, whoever told it when. */
  public boolean isLasting(Draft draft) {
    Parse parse = draft.parse();
    Word verb = draft.trigger();
    return dates.isLong(parse, verb) || hasAdverb(parse, verb, OFTEN);
  }

  private boolean isBackground(Draft draft, Word verb) {
    Parse parse = draft.parse();
    boolean perfect = isPerfect(parse, verb);
    boolean late = draft.sentence() > LEAD;
    return isPluperfect(parse, verb)
        || dates.isLong(parse, verb)
        || hasAdverb(parse, verb, OFTEN)
        || (perfect || late) && (hasAdverb(parse, verb, AGAIN) || isOften(parse, verb))
        || perfect && draft.sentence() > NEWS && !hasAdverb(parse, verb, LATELY)
        || isOfPerson(draft, verb)
        || isHabit(draft, verb)
        || late && isEarlier(parse, verb);
  }

  /** "three weeks after closing it", "because Chile had seized a boat": not on the day of these. */
  static boolean isLongBefore(Draft draft) {
    Parse parse = draft.parse();
    boolean counted =
        parse
            .head(draft.trigger())
            .filter(above -> above.is("prep"))
            .flatMap(after -> parse.child(after, "npadvmod"))
            .isPresent();
    return isPluperfect(parse, draft.trigger()) || counted;
  }

  private static boolean hasSubject(Parse parse, Word verb) {
    return parse.child(verb, "nsubj", "nsubjpass").isPresent();
  }

  private static boolean hasAdverb(Parse parse, Word verb, Set<String> adverbs) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("advmod") && adverbs.contains(c.lemma()) && c.index() < verb.index());
  }

  /** "several times", "many times". */
  private static boolean isOften(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.lemma().equals("time") && c.tag().equals("NNS"));
  }

  private static boolean isPerfect(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(
            c -> c.is("aux") && c.lemma().equals("have") && Set.of("VBP", "VBZ").contains(c.tag()));
  }

  private static boolean isPluperfect(Parse parse, Word verb) {
    return parse.children(verb).stream()
        .anyMatch(c -> c.is("aux") && c.lemma().equals("have") && c.tag().equals("VBD"));
  }

  /** "arrested a man who killed two guards": he did so before. */
  private static boolean isOfPerson(Draft draft, Word verb) {
    Parse parse = draft.parse();
    Optional<Word> subject = parse.child(verb, "nsubj", "nsubjpass");
    boolean late = draft.sentence() > LEAD;
    boolean who =
        subject
            .filter(s -> s.lemma().equals("who") || late && s.lemma().equals("that"))
            .isPresent();
    boolean apart =
        verb.head() >= 0
            && parse.words().subList(Math.min(verb.head(), verb.index()), verb.index()).stream()
                .anyMatch(w -> w.text().equals(","));
    return verb.is("relcl")
        && who
        && !apart
        && verb.tag().equals("VBD")
        && DEEDS.contains(draft.category());
  }

  /** "They release people and arrest them again": a deed in the present is none of one day. */
  private static boolean isHabit(Draft draft, Word verb) {
    boolean present = verb.tag().equals("VBP") || verb.tag().equals("VBZ");
    return draft.sentence() > LEAD
        && verb.equals(draft.trigger())
        && present
        && DEEDS.contains(draft.category());
  }

  /** "The order came after they threw out ten envoys". */
  private static boolean isEarlier(Parse parse, Word verb) {
    return verb.is("advcl", "pcomp")
        && parse.children(verb).stream()
            .anyMatch(c -> c.is("mark", "prep") && EARLIER.contains(c.lemma()));
  }
}
