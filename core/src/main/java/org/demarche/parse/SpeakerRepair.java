package org.demarche.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives verbs of speech back to the speaker: in "Peru said its ships had left and urged calm" the
 * models let the ships urge.
 */
final class SpeakerRepair {

  private static final Set<String> CONTRASTS = Set.of("whereas", "while");

  /** What things tell of which somebody speaks. */
  private static final Set<String> SHOWING =
      Set.of("imply", "indicate", "prove", "show", "suggest");

  private final Speech speech = new Speech();

  /** Returns the words with mended heads. */
  List<Word> mend(List<Word> words) {
    List<Word> mended = new ArrayList<>(words);
    for (Word verb : words) {
      contrast(verb, words, mended);
      int clause = isOpen(verb, words) ? clause(verb, words) : -1;
      int speaker = clause < 0 ? -1 : speaker(words.get(clause), words);
      if (speaker >= 0) {
        mended.set(verb.index(), under(verb, speaker));
        joint(verb, words).forEach(joint -> mended.set(joint.index(), under(joint, speaker)));
      }
    }
    return mended;
  }

  /** "Iran insists it is peaceful, while France has said": "while" is the report's own word. */
  private void contrast(Word verb, List<Word> words, List<Word> mended) {
    if (!verb.is("advcl") || !speech.holds(verb) || verb.head() < 0 || verb.head() > verb.index()) {
      return;
    }
    boolean contrasts =
        words.stream()
            .anyMatch(
                w -> w.head() == verb.index() && w.is("mark") && CONTRASTS.contains(w.lemma()));
    int told = contrasts ? told(words.get(verb.head()), words) : -1;
    if (told >= 0) {
      mended.set(verb.index(), under(verb, words.get(told).head()));
    }
  }

  /** The verb of the clause of what is told that the word stands in, -1 where it is in none. */
  private int told(Word word, List<Word> words) {
    Word at = word;
    for (int steps = 0; steps < words.size() && at.head() >= 0; steps++) {
      Word head = words.get(at.head());
      if (at.is("ccomp") && speech.isTelling(head) && head.index() < at.index()) {
        return at.index();
      }
      at = head;
    }
    return -1;
  }

  /** A verb of speech in the past, without a subject of its own, behind a conjunction. */
  private boolean isOpen(Word verb, List<Word> words) {
    return verb.is("conj")
        && verb.tag().equals("VBD")
        && speech.holds(verb)
        && words.stream()
            .noneMatch(
                w ->
                    w.head() == verb.index()
                        && w.is("nsubj", "nsubjpass", "aux", "auxpass", "expl"));
  }

  /** The verb of the clause that is told, -1 where the coordinated one may well belong to it. */
  private int clause(Word verb, List<Word> words) {
    Word at = words.get(verb.head());
    while (at.is("conj") && at.head() < at.index() && at.head() >= 0) {
      at = words.get(at.head());
    }
    return at.isVerb() && at.is("ccomp") && !speech.holds(at) ? at.index() : -1;
  }

  /** The verb that tells the clause, or the one that goes along with it: "left, saying". */
  private int speaker(Word clause, List<Word> words) {
    Word telling = behind(words.get(clause.head()), words);
    if (!speech.isTelling(telling) || telling.index() > clause.index()) {
      return -1;
    }
    if (telling.tag().equals("VBD")) {
      return telling.index();
    }
    boolean along = telling.tag().equals("VBG") && telling.is("advcl") && telling.head() >= 0;
    return along && words.get(telling.head()).tag().equals("VBD") ? telling.head() : -1;
  }

  /** "said documents showed that …": the documents do not go on to accuse anybody. */
  private Word behind(Word showing, List<Word> words) {
    boolean told =
        showing.is("ccomp")
            && SHOWING.contains(showing.lemma())
            && showing.head() >= 0
            && showing.head() < showing.index();
    return told ? words.get(showing.head()) : showing;
  }

  /** The conjunction and the commas right before the verb. */
  private static List<Word> joint(Word verb, List<Word> words) {
    List<Word> joint = new ArrayList<>();
    for (int i = verb.index() - 1; i > verb.head() && words.get(i).is("cc", "punct"); i--) {
      joint.add(words.get(i));
    }
    return joint;
  }

  private static Word under(Word word, int head) {
    return new Word(
        word.index(), word.span(), word.text(), word.lemma(), word.tag(), head, word.label());
  }
}
