package org.demarche.frame;

import java.util.ArrayList;
import java.util.List;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;

/** What stands behind the prepositions of a word: the accord of "agreed on an accord". */
final class Prepositions {

  private final Parse parse;

  Prepositions(Parse parse) {
    this.parse = parse;
  }

  /**
   * Looks behind the word, then behind its object or agent, where parsers hang such phrases too.
   */
  List<Word> around(Word word, String name) {
    List<Word> found = behind(word, name);
    if (found.isEmpty() && word.isNoun()) {
      return next(word, name);
    }
    return found.isEmpty() && word.isVerb() ? deeper(word, name) : found;
  }

  /** "offered Fiji help during a visit to Tonga" offers nothing to Tonga. */
  private List<Word> deeper(Word verb, String name) {
    boolean given =
        name.equals("to") && parse.child(verb, "dative").filter(Word::isNoun).isPresent();
    if (given) {
      return List.of();
    }
    for (Word child : parse.children(verb)) {
      if (child.is("dobj", "agent", "prep", "nsubjpass", "advmod")
          && !child.text().equalsIgnoreCase("according")) {
        Word holder = parse.child(child, "pobj").orElse(child);
        List<Word> found = holder.index() > verb.index() ? behind(holder, name) : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** A preposition right behind a noun may belong to it, whatever the parser hung it on. */
  private List<Word> next(Word noun, String name) {
    int at = noun.index() + 1;
    while (at < parse.words().size() && parse.word(at).tag().equals("''")) {
      at++;
    }
    if (at >= parse.words().size() || !parse.word(at).is("prep")) {
      return List.of();
    }
    Word preposition = parse.word(at);
    return preposition.lemma().equals(name)
        ? parse.child(preposition, "pobj").map(List::of).orElse(List.of())
        : List.of();
  }

  /** Returns what stands behind the preposition or particle that hangs on the word itself. */
  List<Word> behind(Word word, String name) {
    List<Word> found = new ArrayList<>();
    for (Word child : withParticiples(word)) {
      if ((child.lemma().equals(name) || isAmong(word, child, name))
          && child.is("prep", "agent", "dative", "prt", "advmod", "mark")) {
        for (Word object : parse.children(child)) {
          if (object.is("pobj", "pcomp", "acomp", "amod", "advcl", "oprd", "attr")
              && !isAbsolute(child, object)) {
            found.add(object);
          }
        }
      }
    }
    return found;
  }

  /** "talks among Chad, Mali and Niger" are between more than two. */
  private static boolean isAmong(Word word, Word preposition, String name) {
    return name.equals("between") && word.isNoun() && preposition.lemma().equals("among");
  }

  /** "failed to agree, with Chad blocking the deal": what Chad does goes along. */
  private boolean isAbsolute(Word preposition, Word clause) {
    return preposition.lemma().equals("with")
        && clause.is("pcomp")
        && parse.child(clause, "nsubj", "nsubjpass").isPresent();
  }

  /**
   * The dependents of a word, for a noun also those of "reached" in "the accord reached between".
   */
  private List<Word> withParticiples(Word word) {
    if (!word.isNoun()) {
      return parse.children(word);
    }
    List<Word> dependents = new ArrayList<>(parse.children(word));
    for (Word child : parse.children(word)) {
      if (child.is("acl") && child.isVerb() && !child.tag().equals("VBG")) {
        dependents.addAll(parse.children(child));
      }
    }
    return dependents;
  }
}
