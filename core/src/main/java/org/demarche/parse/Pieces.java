package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.demarche.sentence.Sentence;
import org.demarche.sentence.Token;

/**
 * The tokens of a sentence in the form the models were trained on: plain marks in the place of
 * typographic ones. A token may be of several pieces; the one that stands highest speaks for it.
 */
final class Pieces {

  private final Sentence sentence;
  private final NLPNode[] nodes;
  private final int[] firsts;

  private Pieces(Sentence sentence, NLPNode[] nodes, int[] firsts) {
    this.sentence = sentence;
    this.nodes = nodes;
    this.firsts = firsts;
  }

  /** Makes a node for each piece of the tokens of the sentence. */
  static Pieces of(Sentence sentence) {
    List<NLPNode> nodes = new ArrayList<>();
    nodes.add(new NLPNode().toRoot());
    int[] firsts = new int[sentence.tokens().size() + 1];
    Forms forms = new Forms();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      firsts[i] = nodes.size();
      for (String form : forms.of(sentence.tokens().get(i).text())) {
        nodes.add(new NLPNode(nodes.size(), form));
      }
    }
    firsts[sentence.tokens().size()] = nodes.size();
    return new Pieces(sentence, nodes.toArray(NLPNode[]::new), firsts);
  }

  /** Returns the nodes for the models, the first of them the artificial root. */
  NLPNode[] nodes() {
    return nodes;
  }

  /** Returns one word for each token from the nodes that the models have filled. */
  List<Word> words(NLPNode[] parsed, Lemmas lemmas) {
    int[] tokenOf = new int[parsed.length];
    int[] heads = new int[sentence.tokens().size()];
    for (int i = 0; i < heads.length; i++) {
      int head = firsts[i];
      for (int j = firsts[i]; j < firsts[i + 1]; j++) {
        tokenOf[j] = i;
        if (depth(parsed[j]) < depth(parsed[head])) {
          head = j;
        }
      }
      heads[i] = head;
    }
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < heads.length; i++) {
      words.add(word(i, parsed, heads[i], tokenOf, lemmas));
    }
    return words;
  }

  private Word word(int index, NLPNode[] parsed, int headPiece, int[] tokenOf, Lemmas lemmas) {
    Token token = sentence.tokens().get(index);
    NLPNode node = parsed[headPiece];
    NLPNode head = node.getDependencyHead();
    int headIndex = head == null || head.getID() == 0 ? -1 : tokenOf[head.getID()];
    return new Word(
        index,
        token.span(),
        token.text(),
        lemmas.of(token.text(), node.getPartOfSpeechTag(), node.getLemma()),
        node.getPartOfSpeechTag(),
        headIndex,
        node.getDependencyLabel());
  }

  private static int depth(NLPNode node) {
    int depth = 0;
    for (NLPNode at = node; at != null && at.getID() != 0; at = at.getDependencyHead()) {
      depth++;
    }
    return depth;
  }
}
