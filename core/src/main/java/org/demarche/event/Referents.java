package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.record.Side;
import org.demarche.record.Status;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** Nouns that stand for an act told before: "the move", "the demand". */
public final class Referents {

  /** How many sentences later the act may be told that a noun stands for. */
  private static final int SOON = 3;

  /** The last sentence that tells what a report is about. */
  private static final int LEAD = 1;

  private static final Set<String> BARGAINS =
      Set.of("accord", "agreement", "deal", "pact", "treaty");

  private static final Set<String> HARMFUL = Set.of("COERCE", "SANCTION");

  private static final Set<String> KIND = Set.of("AGREE", "AID", "CONCEDE", "COOPERATE", "RETREAT");

  private final Map<String, List<String>> categories = new HashMap<>();

  /** Reads referents.txt. */
  public Referents() {
    for (Row row : Table.read(Referents.class, "referents.txt", 2)) {
      for (String noun : row.list(0)) {
        if (categories.putIfAbsent(noun, row.list(1)) != null) {
          throw row.malformed("\"" + noun + "\" stands twice");
        }
      }
    }
  }

  /** Tells whether the noun can stand for an act at all. */
  public boolean isKnown(Word noun) {
    return has(noun.lemma());
  }

  /**
   * Returns the categories of the acts that a noun can stand for, none when it can stand for any;
   * nothing when it can stand for no act.
   *
   * @param lemma the singular in small letters
   */
  public Optional<List<String>> categories(String lemma) {
    return Optional.ofNullable(categories.get(lemma));
  }

  /** Tells whether the noun can stand for an act told before. */
  boolean has(String noun) {
    return categories.containsKey(noun);
  }

  /** Returns the definite noun behind the trigger that stands for an act. */
  public Optional<Word> noun(Draft draft) {
    Parse parse = draft.parse();
    int last = parse.reach(draft.trigger())[1];
    for (int i = draft.trigger().index() + 1; i <= last; i++) {
      Word word = parse.word(i);
      boolean argument = word.is("dobj", "pobj", "nsubj", "nsubjpass");
      if (word.isNoun()
          && argument
          && categories.containsKey(word.lemma())
          && isDefinite(parse, word)
          && !isAside(parse, word, draft.trigger())) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** "praised a plan to try those held for the murder": it was the plan that was praised. */
  private static boolean isAside(Parse parse, Word noun, Word trigger) {
    for (Word at = noun; at.index() != trigger.index(); at = parse.word(at.head())) {
      boolean purpose =
          at.is("advcl") && parse.children(at).stream().anyMatch(c -> c.tag().equals("TO"));
      if (at.is("acl", "relcl") || purpose) {
        return true;
      }
      if (at.head() < 0) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether the noun takes up an act: "the deal", "this move", no "decision to leave". */
  public boolean isReference(Parse parse, Word noun) {
    List<String> possible = categories.get(noun.lemma());
    if (!noun.isNoun() || possible == null || !isTheOrThis(parse, noun)) {
      return false;
    }
    boolean told =
        parse.children(noun).stream()
            .anyMatch(c -> c.is("prep", "acl", "relcl", "nmod", "amod", "compound"));
    return !told || !possible.isEmpty();
  }

  /** Tells whether the noun may take up an act that anybody told: "the raid", "Moscow's move". */
  public boolean isTakenUp(Parse parse, Word noun) {
    return noun.isNoun() && has(noun.lemma()) && isDefinite(parse, noun);
  }

  /** Tells whether the noun can stand for any act: "the move". */
  public boolean isGeneral(Word noun) {
    return has(noun.lemma()) && categories.getOrDefault(noun.lemma(), List.of()).isEmpty();
  }

  /** Tells whether the trigger is the same noun or one of the same line: "accord" for "deal". */
  public boolean names(Word noun, Word trigger) {
    List<String> ours = categories.getOrDefault(noun.lemma(), List.of());
    List<String> theirs = categories.getOrDefault(trigger.lemma(), List.of());
    boolean alike = trigger.lemma().equals(noun.lemma()) || !ours.isEmpty() && ours.equals(theirs);
    return trigger.isNoun() && alike;
  }

  private static boolean isTheOrThis(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .anyMatch(c -> c.is("det") && (c.lemma().equals("the") || c.lemma().startsWith("th")));
  }

  /** Tells whether the noun can stand for an act of the category. */
  public boolean fits(Word noun, String category) {
    List<String> possible = categories.getOrDefault(noun.lemma(), List.of());
    return possible.isEmpty() || possible.contains(category);
  }

  /** Returns who did what the clause of the act speaks of: "welcomed the promise". */
  List<Side> actors(Draft draft, List<Draft> before) {
    List<Side> decided =
        noun(draft).filter(this::isGeneral).isPresent() ? deciders(draft, before) : List.of();
    if (!decided.isEmpty()) {
      return decided;
    }
    Optional<Word> noun =
        noun(draft).filter(n -> !categories.getOrDefault(n.lemma(), List.of()).isEmpty());
    for (int i = before.size() - 1; i >= 0 && noun.isPresent(); i--) {
      Draft earlier = before.get(i);
      boolean done = earlier.status() == Status.ACTUAL || earlier.status() == Status.HISTORICAL;
      boolean other =
          done && !earlier.actors().isEmpty() && !earlier.actors().equals(draft.actors());
      if (other && fits(noun.get(), earlier.category()) && isJoint(noun.get(), earlier, before)) {
        return earlier.actors();
      }
    }
    return List.of();
  }

  /** "The council imposed sanctions. Chad rejected the measures": those of the council. */
  private static List<Side> deciders(Draft draft, List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft earlier = before.get(i);
      boolean near = draft.sentence() - earlier.sentence() <= SOON || earlier.sentence() <= LEAD;
      boolean others =
          !earlier.actors().isEmpty()
              && earlier.actors().stream()
                  .noneMatch(e -> draft.actors().stream().anyMatch(a -> isOneCountry(a, e)));
      if (near && others && isDecided(earlier) && isAnsweredBy(draft, earlier)) {
        return earlier.actors();
      }
    }
    return List.of();
  }

  /** An agreement is one of those who agreed together, where anybody did. */
  private static boolean isJoint(Word noun, Draft earlier, List<Draft> before) {
    return !BARGAINS.contains(noun.lemma())
        || earlier.mutual()
        || before.stream().noneMatch(d -> d.mutual() && d.category().equals("AGREE"));
  }

  private static boolean isDecided(Draft earlier) {
    return earlier.status() != Status.NEGATED && earlier.status() != Status.HYPOTHETICAL;
  }

  /** Blame is for what is done to oneself, praise for what is not. */
  private static boolean isAnsweredBy(Draft draft, Draft earlier) {
    boolean harm = HARMFUL.contains(earlier.category());
    boolean ours =
        earlier.recipients().stream()
            .anyMatch(r -> draft.actors().stream().anyMatch(a -> isOneCountry(a, r)));
    return switch (draft.category()) {
      case "ACCUSE", "REJECT" -> harm && ours;
      case "SUPPORT" -> harm ? !ours : KIND.contains(earlier.category());
      default -> false;
    };
  }

  /** "denounced the raid. Troops had stormed …": whoever did what later sentences tell. */
  Optional<Side> laterActor(Draft draft, List<Draft> after) {
    Optional<Word> noun =
        noun(draft)
            .filter(n -> categories.getOrDefault(n.lemma(), List.of()).contains("ASSAULT"))
            .filter(n -> after.stream().noneMatch(d -> isTold(d, draft, n)));
    return after.stream()
        .filter(later -> later.sentence() > draft.sentence())
        .filter(later -> later.sentence() - draft.sentence() <= SOON)
        .filter(later -> noun.isPresent() && fits(noun.get(), later.category()))
        .filter(later -> later.status() == Status.ACTUAL || later.status() == Status.HISTORICAL)
        .flatMap(later -> later.actors().stream())
        .filter(side -> !side.country().isEmpty())
        .filter(side -> draft.actors().stream().noneMatch(a -> isOneCountry(a, side)))
        .findFirst();
  }

  private boolean isTold(Draft earlier, Draft draft, Word noun) {
    return earlier.sentence() <= draft.sentence()
        && !earlier.equals(draft)
        && fits(noun, earlier.category());
  }

  private static boolean isOneCountry(Side a, Side b) {
    return a.country().equals(b.country());
  }

  private static boolean isDefinite(Parse parse, Word noun) {
    return parse.children(noun).stream()
        .anyMatch(
            c ->
                c.is("poss")
                    || c.is("det") && (c.lemma().equals("the") || c.lemma().startsWith("th"))
                    || c.is("compound", "nmod") && c.isName());
  }
}
