package org.demarche.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.verb.VerbForm;

/** The words around a verb in which its sides and patterns are looked for. */
final class Clause {

  /** An insertion between commas of so many words is looked over. */
  private static final int INSERTION = 8;

  private final Parse parse;
  private final List<Optional<CodedPhrase>> phrases;

  /**
   * Takes a sentence.
   *
   * @param phrases for each word the noun phrase that it belongs to
   */
  Clause(Parse parse, List<Optional<CodedPhrase>> phrases) {
    this.parse = parse;
    this.phrases = List.copyOf(phrases);
  }

  /** Returns what stands before a form of a verb: up to a comma, without insertions. */
  Stretch before(Word verb, VerbForm form) {
    List<Word> words = new ArrayList<>();
    int at = verb.index() - 1 - form.before().size();
    while (at >= 0) {
      if (isComma(at)) {
        at = hasSubjectBehind(verb, at) ? -1 : inserted(at);
      } else {
        words.add(parse.word(at--));
      }
    }
    return stretch(words, true);
  }

  /** Returns what stands behind a form of a verb, as far as its clause reaches. */
  Stretch behind(Word verb, VerbForm form) {
    int from = Math.min(verb.index() + 1 + form.after().size(), end(verb) + 1);
    return stretch(parse.words().subList(from, end(verb) + 1), false);
  }

  /** Returns the index of the last word of what the verb says, without verbs joined to it. */
  int end(Word verb) {
    Word top = verb.is("aux", "auxpass") ? parse.head(verb).orElse(verb) : verb;
    int end = Math.max(verb.index(), top.index());
    int stop = parse.words().size();
    for (Word child : parse.children(top)) {
      if (child.index() > top.index() && (isJoined(child) || isInserted(child))) {
        stop = Math.min(stop, parse.reach(child)[0]);
      }
    }
    for (Word child : parse.children(top)) {
      if (child.index() > top.index() && child.index() < stop && !child.is("cc", "punct")) {
        end = Math.max(end, Math.min(parse.reach(child)[1], stop - 1));
      }
    }
    return end;
  }

  /** Tells whether the phrase stands in an adverbial clause below the verb with its own subject. */
  boolean isApart(Word verb, CodedPhrase phrase) {
    Word at = phrase.phrase().readings().get(0).head();
    while (at.index() != verb.index() && at.head() >= 0) {
      if (at.is("advcl") && parse.child(at, "nsubj", "nsubjpass").isPresent()) {
        return parse.isBelow(at, verb);
      }
      at = parse.word(at.head());
    }
    return false;
  }

  private static boolean isJoined(Word child) {
    return child.is("conj") && child.isVerb();
  }

  /** ", an official said": a clause of its own that only a comma joins. */
  private boolean isInserted(Word child) {
    int[] reach = parse.reach(child);
    return child.isVerb()
        && child.is("advcl", "parataxis", "dep", "ccomp")
        && parse.child(child, "nsubj").isPresent()
        && parse.child(child, "mark").isEmpty()
        && (isComma(reach[0]) || reach[0] > 0 && isComma(reach[0] - 1));
  }

  /** Tells whether the subject stands between the comma and its verb. */
  private boolean hasSubjectBehind(Word verb, int comma) {
    Word top = verb.is("aux", "auxpass") ? parse.head(verb).orElse(verb) : verb;
    return parse
        .child(top, "nsubj", "nsubjpass")
        .filter(subject -> subject.index() > comma && subject.index() < verb.index())
        .isPresent();
  }

  /** Returns the phrase of a word. */
  Optional<CodedPhrase> phrase(Word word) {
    return phrases.get(word.index());
  }

  private boolean isComma(int at) {
    return parse.word(at).text().equals(",") && phrases.get(at).isEmpty();
  }

  /** Returns the index before an insertion that ends with the comma, -1 when there is none. */
  private int inserted(int comma) {
    for (int at = comma - 1; at >= 0 && at >= comma - 1 - INSERTION; at--) {
      if (isComma(at)) {
        return at - 1;
      }
    }
    return -1;
  }

  private Stretch stretch(List<Word> words, boolean backward) {
    List<Word> kept = words.stream().filter(Clause::isSaid).toList();
    return new Stretch(kept, kept.stream().map(w -> phrases.get(w.index())).toList(), backward);
  }

  /** Signs stand between words without parting them. */
  private static boolean isSaid(Word word) {
    return word.text().codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
