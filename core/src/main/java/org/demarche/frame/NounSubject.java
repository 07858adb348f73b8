package org.demarche.frame;

import java.util.List;
import java.util.Optional;
import org.demarche.clause.Tree;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** Who does what a noun tells: the subject of "launched an attack", "is on a visit to". */
final class NounSubject {

  private final Tree tree;
  private final Parse parse;

  NounSubject(Tree tree) {
    this.tree = tree;
    this.parse = tree.parse();
  }

  List<Word> of(Word noun) {
    Optional<Word> head = parse.head(noun);
    if (head.isEmpty()) {
      return List.of();
    }
    Word above = head.get();
    if (noun.is("dobj", "attr", "oprd", "acomp", "nsubjpass") && above.isVerb()) {
      return tree.subjects(above);
    }
    if (noun.is("pobj") && above.is("prep", "advcl", "mark")) {
      return behind(above);
    }
    return noun.is("conj") && above.isNoun() ? of(above) : List.of();
  }

  /** "blamed Russia for the blast": Russia; "is on a visit": who is. */
  private List<Word> behind(Word preposition) {
    Optional<Word> head = parse.head(preposition);
    if (head.isEmpty()) {
      return List.of();
    }
    Word above = head.get();
    if (above.isVerb()) {
      return tree.isCharge(above, preposition) ? tree.objects(above) : tree.subjects(above);
    }
    return above.isNoun() && !above.is("pobj") ? List.of(above) : List.of();
  }
}
