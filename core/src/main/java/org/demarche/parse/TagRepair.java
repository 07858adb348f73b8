package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Mends tags that mislead the parser: "with Putin warning he could" has a verb, not a noun. */
final class TagRepair implements NLPComponent<NLPNode> {

  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "it", "we", "that");

  private static final Set<String> HAVE = Set.of("has", "have", "had", "having");

  /** Participles that stand behind "have" as verbs: "has frozen aid", not "has frozen fish". */
  private static final Set<String> DONE =
      Set.of(
          "banned",
          "blocked",
          "broken",
          "frozen",
          "halted",
          "imposed",
          "lifted",
          "resumed",
          "severed",
          "stopped",
          "suspended",
          "withdrawn");

  /** Pasts that look like nouns. */
  private static final Set<String> PASTS = Set.of("beat", "cut", "hit", "hurt", "shot", "shut");

  private static final Set<String> BEHIND_PAST = Set.of("a", "an", "at", "the");

  /** What one lets things do that looks like a noun. */
  private static final Set<String> LET = Set.of("drop", "pass", "rest", "slip", "stand");

  private static final Set<String> NEXT_TO = Set.of("neighboring", "neighbouring");

  private static final Set<String> MEASURES =
      Set.of("fifth", "half", "percent", "quarter", "tenth", "third", "two-thirds");

  private static final Set<String> WHERE = Set.of("inside", "outside");

  /** What happens outside a place: "rallied outside parliament" rallied no outside parliament. */
  private static final Set<String> GATHERED =
      Set.of(
          "camped",
          "clashed",
          "demonstrated",
          "died",
          "exploded",
          "gathered",
          "killed",
          "marched",
          "massed",
          "protested",
          "rallied",
          "rally",
          "shot",
          "stood",
          "wounded");

  /** Adjectives of countries that are the same as the name of their people. */
  private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{L}+(ese|ish|ss|nch|tch)");

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordForm().toLowerCase(Locale.ROOT);
      if (form.endsWith("-general") && !nodes[i].getPartOfSpeechTag().startsWith("NN")) {
        nodes[i].setPartOfSpeechTag("NN");
      }
    }
    for (int i = 1; i + 1 < nodes.length; i++) {
      if (isPeople(nodes, i)) {
        nodes[i].setPartOfSpeechTag("NNPS");
      } else if (isNextTo(nodes, i)) {
        nodes[i].setPartOfSpeechTag("JJ");
      }
    }
    for (int i = 2; i + 2 < nodes.length; i++) {
      verbs(nodes, i);
    }
    for (int i = 2; i + 1 < nodes.length; i++) {
      boolean perfect =
          nodes[i].getPartOfSpeechTag().equals("JJ")
              && DONE.contains(nodes[i].getWordForm())
              && HAVE.contains(nodes[i - 1].getWordForm().toLowerCase(Locale.ROOT))
              && nodes[i + 1].getPartOfSpeechTag().startsWith("NN");
      if (perfect) {
        nodes[i].setPartOfSpeechTag("VBN");
      }
    }
    for (int i = 2; i + 1 < nodes.length; i++) {
      boolean where =
          WHERE.contains(nodes[i].getWordForm())
              && nodes[i].getPartOfSpeechTag().equals("JJ")
              && GATHERED.contains(nodes[i - 1].getWordForm());
      if (where) {
        nodes[i].setPartOfSpeechTag("IN");
      }
    }
    for (int i = 2; i + 1 < nodes.length; i++) {
      boolean gerund =
          nodes[i].getPartOfSpeechTag().equals("NN")
              && nodes[i].getWordForm().endsWith("ing")
              && nodes[i - 1].getPartOfSpeechTag().startsWith("NNP")
              && NOMINATIVE.contains(nodes[i + 1].getWordForm().toLowerCase(Locale.ROOT));
      if (gerund) {
        nodes[i].setPartOfSpeechTag("VBG");
      }
    }
  }

  /** "Dutch prepare to leave", "Swiss may vote again": the adjective is the people. */
  private static boolean isPeople(NLPNode[] nodes, int index) {
    return nodes[index].getPartOfSpeechTag().equals("JJ")
        && PEOPLE.matcher(nodes[index].getWordForm()).matches()
        && nodes[index + 1].getPartOfSpeechTag().matches("VBP|MD");
  }

  /** "accused neighbouring Chad": nobody neighbours Chad there. */
  private static boolean isNextTo(NLPNode[] nodes, int index) {
    return NEXT_TO.contains(nodes[index].getWordForm())
        && nodes[index].getPartOfSpeechTag().equals("VBG")
        && nodes[index + 1].getPartOfSpeechTag().matches("NNPS?|JJ|NNS");
  }

  /** Makes verbs of what looks like a noun or a participle, and a noun of a crossing. */
  private static void verbs(NLPNode[] nodes, int index) {
    if (isPast(nodes, index) || isBehindMeasure(nodes, index)) {
      nodes[index].setPartOfSpeechTag("VBD");
    } else if (isNamedCrossing(nodes, index)) {
      nodes[index].setPartOfSpeechTag("NN");
    } else if (isLet(nodes, index) || isFurther(nodes, index)) {
      nodes[index].setPartOfSpeechTag("VB");
    }
  }

  /** "Guards shot and wounded a herder", "Guards shot at a herder": no shot of guards. */
  private static boolean isPast(NLPNode[] nodes, int index) {
    String next = nodes[index + 1].getWordForm();
    boolean joined = next.equals("and") && nodes[index + 2].getPartOfSpeechTag().matches("VB[DN]");
    return PASTS.contains(nodes[index].getWordForm())
        && nodes[index].getPartOfSpeechTag().equals("NN")
        && nodes[index - 1].getPartOfSpeechTag().matches("NNP?S")
        && (joined || BEHIND_PAST.contains(next) && isOnlyVerb(nodes, index));
  }

  /** "Sales hit the floor" has no other verb, "The hostages shot at dawn were buried" has one. */
  private static boolean isOnlyVerb(NLPNode[] nodes, int index) {
    for (int i = 1; i < nodes.length; i++) {
      if (i != index && nodes[i].getPartOfSpeechTag().matches("VB[DPZ]|MD")) {
        return false;
      }
    }
    return true;
  }

  /** "shut the Medyka crossing": nothing is crossing there. */
  private static boolean isNamedCrossing(NLPNode[] nodes, int index) {
    int first = index - 1;
    while (first > 1 && nodes[first].getPartOfSpeechTag().startsWith("NNP")) {
      first--;
    }
    return nodes[index].getWordForm().equals("crossing")
        && nodes[index].getPartOfSpeechTag().equals("VBG")
        && first < index - 1
        && nodes[first].getPartOfSpeechTag().equals("DT");
  }

  /** "would not let the expulsion pass": nobody lets a pass. */
  private static boolean isLet(NLPNode[] nodes, int index) {
    if (!LET.contains(nodes[index].getWordForm())
        || !nodes[index].getPartOfSpeechTag().equals("NN")
        || !nodes[index - 1].getPartOfSpeechTag().startsWith("NN")) {
      return false;
    }
    int first = index - 1;
    while (first > 1 && nodes[first].getPartOfSpeechTag().matches("NN.*|JJ|DT|PRP\\$")) {
      first--;
    }
    return nodes[first].getWordForm().equals("let");
  }

  /** "ready to further ties": nothing is further. */
  private static boolean isFurther(NLPNode[] nodes, int index) {
    return nodes[index].getWordForm().equals("further")
        && nodes[index - 1].getPartOfSpeechTag().equals("TO")
        && nodes[index + 1].getPartOfSpeechTag().matches("NN.*|JJ|DT|PRP\\$");
  }

  /** "cut the release by a third and banned imports": no third is banned. */
  private static boolean isBehindMeasure(NLPNode[] nodes, int index) {
    return nodes[index].getPartOfSpeechTag().matches("JJ|VBN")
        && nodes[index].getWordForm().endsWith("ed")
        && nodes[index - 1].getWordForm().equals("and")
        && MEASURES.contains(nodes[index - 2].getWordForm())
        && nodes[index + 1].getPartOfSpeechTag().matches("NN.*|DT|PRP\\$|CD|JJ");
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
