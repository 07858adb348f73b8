package org.demarche.coder;

import java.util.Optional;
import java.util.Set;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Status;
import org.demarche.telling.Telling;

/** Tells whether an act told by a noun is in somebody's calendar: "the December talks". */
final class Planned {

  private static final Set<String> SET =
      Set.of(
          "coming",
          "forthcoming",
          "future",
          "impending",
          "next",
          "planned",
          "projected",
          "proposed",
          "scheduled",
          "upcoming");

  /** "prospects of reviving talks", "hopes for a visit": nobody has planned them. */
  private static final Set<String> UNSURE =
      Set.of("chance", "doubt", "hope", "likelihood", "possibility", "prospect", "risk");

  /** "despite a boycott", "amid the protests": that goes on already. */
  private static final Set<String> WITHOUT =
      Set.of("after", "amid", "amidst", "despite", "following", "since", "without");

  boolean is(Telling telling) {
    Draft draft = telling.draft();
    Word noun = draft.trigger();
    return draft.status() == Status.FUTURE
        && noun.isNoun()
        && !draft.actors().isEmpty()
        && !isUnsure(draft.parse(), noun)
        && (telling.date().isPresent()
            || draft.category().equals("CONSULT") && isSet(draft.parse(), noun));
  }

  private static boolean isSet(Parse parse, Word noun) {
    boolean one =
        parse
            .child(noun, "det")
            .filter(d -> !d.lemma().equals("a") && !d.lemma().equals("an"))
            .isPresent();
    boolean theirs = parse.child(noun, "poss").isPresent();
    boolean planned = parse.children(noun).stream().anyMatch(c -> SET.contains(c.text()));
    return one || theirs || planned;
  }

  private static boolean isUnsure(Parse parse, Word noun) {
    Optional<Word> above = parse.head(noun);
    for (int i = 0; i < 4 && above.isPresent(); i++) {
      boolean against = i == 0 && WITHOUT.contains(above.get().lemma());
      if (against || UNSURE.contains(above.get().lemma())) {
        return true;
      }
      above = above.flatMap(parse::head);
    }
    return false;
  }
}
