package org.demarche.parse;

import java.util.List;
import java.util.Set;

/** Mends errors that the models make again and again and that the tree itself gives away. */
final class TreeRepair {

  /** What stands behind "by" and does nothing. */
  private static final Set<String> MEANS =
      Set.of(
          "air",
          "day",
          "decree",
          "dollar",
          "end",
          "force",
          "half",
          "hand",
          "law",
          "letter",
          "majority",
          "margin",
          "means",
          "million",
          "month",
          "percent",
          "phone",
          "point",
          "quarter",
          "sea",
          "telephone",
          "third",
          "time",
          "train",
          "vote",
          "way",
          "week",
          "year");

  /** How nouns end that tell what somebody does: "the storming of the base by gunmen". */
  private static final Set<String> DEEDS =
      Set.of(
          "arrest", "attack", "capture", "closure", "ing", "ment", "murder", "raid", "seizure",
          "tion");

  private final OpenTree tree;
  private final List<Word> words;

  private TreeRepair(List<Word> words) {
    this.tree = new OpenTree(words);
    this.words = tree.words();
  }

  /** Returns the words with mended tags, heads and labels. */
  static List<Word> mend(List<Word> words, boolean heading) {
    TreeRepair repair = new TreeRepair(words);
    VoiceRepair voice = new VoiceRepair(repair.tree, heading);
    for (int i = 0; i < words.size(); i++) {
      voice.mend(i);
      repair.authored(i);
      repair.complete(i);
      repair.subordinate(i);
      repair.asked(i);
      repair.purpose(i);
      repair.dated(i);
      repair.related(i);
    }
    return repair.words;
  }

  /** "had banned a rally by students": the rally is theirs, they banned nothing. */
  private void authored(int index) {
    Word by = words.get(index);
    boolean prep = by.lemma().equals("by") && by.is("agent", "prep") && by.head() >= 0;
    if (!prep || tree.children(by).stream().noneMatch(TreeRepair::isDoer)) {
      return;
    }
    List<Word> beside = tree.children(words.get(by.head()));
    boolean active =
        beside.stream().anyMatch(c -> c.is("nsubj"))
            && beside.stream().noneMatch(c -> c.is("auxpass", "nsubjpass"));
    beside.stream()
        .filter(c -> active && c.is("dobj") && c.isNoun() && c.index() < index)
        .reduce((first, last) -> last)
        .filter(noun -> by.is("agent") || isDeed(noun))
        .ifPresent(noun -> tree.set(by, by.tag(), noun.index(), "prep"));
  }

  /** "by dozens of gunmen", not "by 10 percent", "by Friday" or "by phone". */
  private static boolean isDoer(Word word) {
    return word.is("pobj")
        && word.isNoun()
        && !TimeNames.isWeekday(word.lemma())
        && !MEANS.contains(word.lemma());
  }

  private static boolean isDeed(Word noun) {
    return DEEDS.stream().anyMatch(ending -> noun.lemma().endsWith(ending));
  }

  /** "The paper signed by the spokesman said": two subjects, of which "by" misses the second. */
  private void complete(int index) {
    Word preposition = words.get(index);
    if (!preposition.is("prep", "agent") || !tree.children(preposition).isEmpty()) {
      return;
    }
    for (int i = index + 1; i < words.size(); i++) {
      Word noun = words.get(i);
      if (noun.is("nsubj", "nsubjpass") && noun.isNoun()) {
        int verb = noun.head();
        boolean second =
            words.subList(0, index).stream()
                .anyMatch(w -> w.head() == verb && w.is("nsubj", "nsubjpass"));
        if (second) {
          tree.set(noun, noun.tag(), index, "pobj");
        }
        return;
      }
      if (noun.isVerb() || noun.head() < index) {
        return;
      }
    }
  }

  /** "She said that to gain peace, they must pay": what follows "that" depends on "said". */
  private void subordinate(int index) {
    Word verb = words.get(index);
    boolean parenthetic = verb.isVerb() && verb.is("ccomp", "parataxis") && verb.head() > index + 1;
    if (!parenthetic || !words.get(index + 1).lemma().equals("that")) {
      return;
    }
    boolean subject =
        tree.children(verb).stream().anyMatch(c -> c.is("nsubj") && c.index() < index);
    Word clause = words.get(verb.head());
    if (subject && clause.isVerb()) {
      tree.set(verb, verb.tag(), clause.head(), clause.label());
      tree.set(clause, clause.tag(), index, "ccomp");
      tree.set(words.get(index + 1), "IN", clause.index(), "mark");
    }
  }

  /** "Asked whether he would go, Blair said": he was asked. */
  private void asked(int index) {
    Word verb = words.get(index);
    boolean opening = index == 0 && verb.is("advcl") && verb.tag().equals("VBD");
    if (opening && tree.children(verb).stream().noneMatch(c -> c.is("nsubj", "dobj"))) {
      tree.set(verb, "VBN", verb.head(), verb.label());
    }
  }

  /** "told the Observer, King Hussein, who had flown in": whoever stands before "who" had. */
  private void related(int index) {
    Word verb = words.get(index);
    if (!verb.is("relcl") || verb.head() < 0 || verb.head() > index) {
      return;
    }
    Word who =
        tree.children(verb).stream()
            .filter(c -> c.lemma().equals("who") && c.index() < index)
            .findFirst()
            .orElse(verb);
    tree.children(words.get(verb.head())).stream()
        .filter(c -> c.is("appos") && c.isName())
        .filter(c -> c.index() == who.index() - 1 || c.index() == who.index() - 2)
        .findFirst()
        .ifPresent(name -> tree.set(verb, verb.tag(), name.index(), "relcl"));
  }

  /** "its praise on Friday of the cabinet": no day has a cabinet. */
  private void dated(int index) {
    Word of = words.get(index);
    if (!of.is("prep") || !of.lemma().equals("of") || of.head() < 0) {
      return;
    }
    Word day = words.get(of.head());
    if (!TimeNames.isWeekday(day.lemma()) || day.head() < 0 || !day.is("pobj", "npadvmod")) {
      return;
    }
    Word above = words.get(day.head());
    Word noun = above.is("prep") && above.head() >= 0 ? words.get(above.head()) : above;
    int head =
        tree.children(noun).stream()
            .filter(c -> noun.isVerb() && c.is("dobj") && c.index() < index)
            .mapToInt(Word::index)
            .max()
            .orElse(noun.index());
    tree.set(of, of.tag(), head, of.label());
  }

  /** "came in order to help": helping is what coming is for, nobody orders it. */
  private void purpose(int index) {
    Word order = words.get(index);
    boolean phrase = index > 0 && order.lemma().equals("order") && order.is("pobj");
    if (!phrase || order.head() != index - 1 || words.get(index - 1).head() < 0) {
      return;
    }
    Word in = words.get(index - 1);
    tree.children(order).stream()
        .filter(verb -> verb.is("acl") && verb.isVerb() && in.lemma().equals("in"))
        .findFirst()
        .ifPresent(
            verb -> {
              tree.set(verb, verb.tag(), in.head(), "advcl");
              tree.set(in, in.tag(), verb.index(), "mark");
            });
  }
}
