package org.demarche.clause;

import java.util.List;
import java.util.Set;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/**
 * Those to whom a noun of doing belongs, who do what its clause tells: "Iran's refusal to sign".
 */
final class Owners {

  /**
   * Nouns behind which "of" says who does what their infinitive tells: "the refusal of Iran to".
   */
  private static final Set<String> HELD =
      Set.of(
          "ability",
          "attempt",
          "commitment",
          "decision",
          "desire",
          "determination",
          "effort",
          "failure",
          "inability",
          "intention",
          "plan",
          "pledge",
          "promise",
          "readiness",
          "refusal",
          "reluctance",
          "right",
          "threat",
          "unwillingness",
          "vow",
          "willingness");

  /** Nouns for how a state acts: "the French policy of backing the king". */
  private static final Set<String> STANCES =
      Set.of("campaign", "habit", "insistence", "plan", "policy", "practice", "strategy", "tactic");

  /** Nouns for what somebody is given and then may do: "permission to the crew to land". */
  private static final Set<String> GIVEN =
      Set.of("approval", "authorisation", "authorization", "clearance", "permission");

  /**
   * What somebody is praised or blamed for in doing something: "the courage of Ghana in saying".
   */
  private static final Set<String> VIRTUES =
      Set.of(
          "bravery",
          "courage",
          "determination",
          "effort",
          "failure",
          "firmness",
          "leadership",
          "part",
          "patience",
          "resolve",
          "restraint",
          "role",
          "success",
          "tenacity",
          "wisdom");

  private final Tree tree;
  private final Parse parse;

  Owners(Tree tree) {
    this.tree = tree;
    this.parse = tree.parse();
  }

  /** "Iran's refusal to", "the refusal of Iran to", "a decision by Iran to". */
  List<Word> of(Word noun) {
    List<Word> owners = tree.possessors(noun);
    if (!owners.isEmpty()) {
      return owners;
    }
    List<Word> given = GIVEN.contains(noun.lemma()) ? tree.behind(noun, "to") : List.of();
    if (!given.isEmpty()) {
      return given;
    }
    List<Word> nations = STANCES.contains(noun.lemma()) ? nations(noun) : List.of();
    if (!nations.isEmpty()) {
      return nations;
    }
    return HELD.contains(noun.lemma())
        ? tree.behind(noun, "by", "from", "of")
        : tree.behind(noun, "by");
  }

  /** "the French insistence on backing the king": France backs him. */
  private List<Word> nations(Word noun) {
    return parse.children(noun).stream()
        .filter(c -> c.is("amod", "nmod", "compound") && Character.isUpperCase(c.text().charAt(0)))
        .toList();
  }

  /** "praised the tenacity of Chad in resisting the raids": Chad resists them. */
  List<Word> virtuous(Word noun) {
    if (!VIRTUES.contains(noun.lemma())) {
      return List.of();
    }
    List<Word> owners = tree.possessors(noun);
    return owners.isEmpty() ? tree.behind(noun, "of", "by") : owners;
  }
}
