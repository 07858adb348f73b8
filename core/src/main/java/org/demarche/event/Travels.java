package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.clause.Tree;
import org.demarche.frame.WordClasses;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;

/** Tells which journeys are no affair of state: "The fans flew to Lima", "the exile returned". */
final class Travels {

  private static final Set<String> FORCES = Set.of("MIL", "REB", "UAF");

  private final Tree tree;
  private final Parse parse;
  private final Set<String> talks;

  Travels(WordClasses classes, Tree tree) {
    this.tree = tree;
    this.parse = tree.parse();
    this.talks = classes.members("@talks");
  }

  /** "Jamaicans visiting Canada" are no guests of state. */
  boolean isOne(Draft draft) {
    List<Word> guests = tree.subjects(draft.trigger());
    boolean visit = draft.mode().filter("visit"::equals).isPresent();
    boolean nameless = !guests.isEmpty() && guests.stream().allMatch(this::isNamelessPeople);
    boolean back = draft.category().equals("RETREAT") && isToNobodyElse(draft);
    boolean talks = visit && leadsToTalks(draft.trigger());
    return visit && draft.trigger().isVerb() && nameless
        || (visit || back) && !talks && isOfCivilians(draft)
        || back && isReturnOfPerson(draft, guests);
  }

  private static boolean isToNobodyElse(Draft draft) {
    return draft.recipients().stream()
        .allMatch(
            r ->
                r.sectors().equals(List.of("GOV"))
                    && draft.actors().stream().anyMatch(a -> a.country().equals(r.country())));
  }

  /** "The exile returned to Bogota" on a journey, and yields nothing. */
  private boolean isReturnOfPerson(Draft draft, List<Word> guests) {
    Word verb = draft.trigger();
    return verb.isVerb()
        && verb.lemma().equals("return")
        && tree.objects(verb).isEmpty()
        && guests.size() == 1
        && guests.get(0).tag().startsWith("NN")
        && !guests.get(0).tag().endsWith("S")
        && draft.actors().stream().allMatch(Travels::isPerson);
  }

  private static boolean isPerson(Side side) {
    return side.role().isPresent() && side.sectors().stream().noneMatch(FORCES::contains)
        || side.sectors().contains("ELI");
  }

  /** "The widow visited Oslo for talks with ministers": no journey of her own. */
  private boolean leadsToTalks(Word verb) {
    return parse.children(verb).stream()
        .filter(c -> c.is("prep") && c.lemma().equals("for"))
        .flatMap(c -> parse.child(c, "pobj").stream())
        .anyMatch(c -> talks.contains(c.lemma()));
  }

  /** "Fans made the journey", "the tourists went home". */
  private static boolean isOfCivilians(Draft draft) {
    return !draft.actors().isEmpty()
        && draft.actors().stream().allMatch(s -> s.sectors().equals(List.of("CVL")));
  }

  private boolean isNamelessPeople(Word guest) {
    return guest.tag().equals("NNPS")
        && parse.children(guest).stream().noneMatch(c -> c.is("det", "compound"));
  }
}
