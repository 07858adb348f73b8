package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/**
 * Reads the comma between two doers at the start of a heading as "and", and what looks like a noun
 * behind them as a verb: "Kenya, Uganda slam port ruling".
 */
final class PairedDoers implements NLPComponent<NLPNode> {

  private final Set<String> verbs = new HashSet<>();

  PairedDoers() {
    for (Row row : Table.read(PairedDoers.class, "paired.txt", 1)) {
      verbs.add(row.field(0));
    }
  }

  @Override
  public void process(NLPNode[] nodes) {
    int second = behindNames(nodes, 1);
    boolean comma = second > 1 && second < nodes.length && nodes[second].getWordForm().equals(",");
    int at = comma ? behindNames(nodes, second + 1) : 0;
    if (at <= second + 1 || at + 1 >= nodes.length) {
      return;
    }
    boolean noun = verbs.contains(nodes[at].getWordForm()) && isOnlyVerb(nodes, at);
    if (noun) {
      nodes[at].setPartOfSpeechTag("VBP");
    }
    if (noun || nodes[at].getPartOfSpeechTag().matches("VBP|TO") || isWillingness(nodes, at)) {
      nodes[second].setWordForm("and");
      nodes[second].setPartOfSpeechTag("CC");
    }
  }

  /** "Kenya, Uganda determined to widen trade", "agreed to widen trade". */
  private static boolean isWillingness(NLPNode[] nodes, int at) {
    return nodes[at].getPartOfSpeechTag().matches("VB[DN]")
        && nodes[at + 1].getPartOfSpeechTag().equals("TO");
  }

  /** Returns the first place behind names that begin at a place. */
  private static int behindNames(NLPNode[] nodes, int from) {
    int at = from;
    while (at < nodes.length
        && nodes[at].getPartOfSpeechTag().startsWith("NNP")
        && Character.isUpperCase(nodes[at].getWordForm().charAt(0))) {
      at++;
    }
    return at;
  }

  private static boolean isOnlyVerb(NLPNode[] nodes, int verb) {
    for (int i = 1; i < nodes.length; i++) {
      if (i != verb && nodes[i].getPartOfSpeechTag().matches("VB[DPZ]|MD")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
