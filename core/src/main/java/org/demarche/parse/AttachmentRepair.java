package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives main clauses, participles and charges back what the models hang on a clause beside. */
final class AttachmentRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  /** Words that open a clause of time or cause. */
  private static final Set<String> CIRCUMSTANCE =
      Set.of("after", "as", "because", "before", "since", "until", "when", "while");

  /** What somebody does who acts in the main clause: "froze the aid after the vote, demanding". */
  private static final Set<String> ADDING =
      Set.of(
          "accuse",
          "add",
          "blame",
          "call",
          "charge",
          "cite",
          "claim",
          "condemn",
          "demand",
          "denounce",
          "insist",
          "say",
          "threaten",
          "urge",
          "vow",
          "warn");

  private static final Set<String> CHARGING =
      Set.of("accuse", "acquit", "blame", "charge", "convict", "criticise", "criticize", "suspect");

  /** Verbs of which an infinitive is the complement unless they have an object. */
  private static final Set<String> PLEDGING =
      Set.of(
          "agree",
          "consent",
          "decline",
          "offer",
          "pledge",
          "promise",
          "refuse",
          "swear",
          "threaten",
          "undertake",
          "vow");

  private static final Set<String> COMPLEMENTS = Set.of("dobj", "ccomp", "xcomp", "nsubjpass");

  private static final Set<String> WANTING = Set.of("like", "want");

  private final OpenTree tree;
  private final List<Word> words;

  private AttachmentRepair(List<Word> words) {
    this.tree = new OpenTree(words);
    this.words = tree.words();
  }

  /** Returns the words with mended tags, heads and labels. */
  static List<Word> mend(List<Word> words) {
    AttachmentRepair repair = new AttachmentRepair(words);
    for (int i = 1; i < words.size(); i++) {
      repair.main(i);
      repair.adding(i);
      repair.charge(i);
      repair.elliptic(i);
      repair.wanted(i);
      repair.pledged(i);
      repair.answer(i);
      repair.joined(i);
      repair.meanwhile(i);
    }
    return repair.words;
  }

  /** "France, which considers Hamas a party, froze the aid": a comma closes what "which" opens. */
  private void main(int index) {
    Word verb = words.get(index);
    boolean open = verb.is("ccomp") && FINITE.contains(verb.tag()) && verb.head() >= 0;
    if (!open || !words.get(index - 1).text().equals(",")) {
      return;
    }
    Word relative = words.get(verb.head());
    if (!relative.is("relcl") || relative.index() > index || relative.head() < 0) {
      return;
    }
    Word noun = words.get(relative.head());
    if (noun.index() > relative.index() || isGoverned(noun)) {
      return;
    }
    tree.children(verb).stream()
        .filter(c -> c.is("nsubj") && c.index() < index)
        .forEach(c -> tree.set(c, c.tag(), relative.index(), "dobj"));
    tree.set(verb, verb.tag(), -1, "root");
    words.stream()
        .filter(w -> w.head() < 0 && w.index() != index)
        .toList()
        .forEach(w -> tree.set(w, w.tag(), index, "punct"));
    tree.set(noun, noun.tag(), index, "nsubj");
  }

  private boolean isGoverned(Word noun) {
    Word at = noun;
    for (int i = 0; i < words.size() && at.head() >= 0; i++) {
      at = words.get(at.head());
      if (at.isVerb()) {
        return true;
      }
    }
    return false;
  }

  /** "froze the aid after the vote was held, demanding": who froze it demands. */
  private void adding(int index) {
    Word verb = words.get(index);
    boolean participle = verb.is("advcl") && verb.tag().equals("VBG") && verb.head() >= 0;
    if (!participle || !ADDING.contains(verb.lemma()) || !isBehindComma(index)) {
      return;
    }
    Word clause = words.get(verb.head());
    boolean circumstance =
        clause.is("advcl")
            && clause.index() < index
            && tree.children(clause).stream().anyMatch(c -> isOpening(c, clause));
    if (circumstance && clause.head() >= 0 && clause.head() < clause.index()) {
      tree.set(verb, verb.tag(), clause.head(), "advcl");
    }
  }

  private static boolean isOpening(Word word, Word clause) {
    return word.is("mark", "advmod")
        && word.index() < clause.index()
        && CIRCUMSTANCE.contains(word.lemma());
  }

  private boolean isBehindComma(int index) {
    return words.get(index - 1).text().equals(",");
  }

  /** "accused of targeting the minister by firing": targeting is what they are accused of. */
  private void charge(int index) {
    Word gerund = words.get(index);
    Word of = words.get(index - 1);
    boolean read = gerund.tag().equals("VBG") && gerund.is("nmod", "amod") && gerund.head() > index;
    if (!read || !of.is("prep") || of.head() < 0) {
      return;
    }
    Word noun = words.get(gerund.head());
    Word verb = words.get(of.head());
    if (noun.head() != of.index() || !CHARGING.contains(verb.lemma())) {
      return;
    }
    tree.set(gerund, gerund.tag(), of.index(), "pcomp");
    tree.set(noun, noun.tag(), index, "dobj");
    tree.children(verb).stream()
        .filter(c -> c.is("prep") && c.index() > noun.index())
        .forEach(c -> tree.set(c, c.tag(), index, c.label()));
  }

  /** "wants the president to go" is built like "asks the president to go". */
  private void wanted(int index) {
    Word verb = words.get(index);
    boolean below = verb.is("ccomp") && verb.head() >= 0 && verb.head() < index;
    if (!below || !WANTING.contains(words.get(verb.head()).lemma())) {
      return;
    }
    List<Word> children = tree.children(verb);
    boolean infinitive = children.stream().anyMatch(c -> c.tag().equals("TO"));
    children.stream()
        .filter(c -> infinitive && c.is("nsubj") && c.index() > verb.head() && c.index() < index)
        .findFirst()
        .ifPresent(
            noun -> {
              tree.set(noun, noun.tag(), verb.head(), "dobj");
              tree.set(verb, verb.tag(), verb.head(), "xcomp");
            });
  }

  /** "Chad said no": that is what it said. */
  private void answer(int index) {
    Word word = words.get(index);
    Word verb = words.get(index - 1);
    boolean last = index + 1 == words.size() || words.get(index + 1).is("punct");
    if (last && word.tag().equals("UH") && word.is("discourse") && verb.lemma().equals("say")) {
      tree.set(word, word.tag(), verb.index(), "dobj");
    }
  }

  /** "offered on Monday to hold talks" is built like "offered to hold talks". */
  private void pledged(int index) {
    Word verb = words.get(index);
    boolean apart = verb.is("advcl") && verb.head() >= 0 && verb.head() < index;
    if (!apart || !PLEDGING.contains(words.get(verb.head()).lemma())) {
      return;
    }
    boolean infinitive =
        words.get(index - 1).tag().equals("TO") && words.get(index - 1).head() == index;
    Word above = words.get(verb.head());
    if (infinitive
        && tree.children(above).stream().noneMatch(c -> COMPLEMENTS.stream().anyMatch(c::is))) {
      tree.set(verb, verb.tag(), above.index(), "xcomp");
    }
  }

  /** "Chirac and, for the first time, envoys of Mali met": both are the subject. */
  private void joined(int index) {
    Word second = words.get(index);
    if (!second.is("nsubj") || !second.isNoun() || second.head() < index) {
      return;
    }
    tree.children(words.get(second.head())).stream()
        .filter(c -> c.is("nsubj") && c.index() < index && c.isNoun())
        .filter(c -> tree.children(c).stream().anyMatch(w -> w.is("cc") && w.index() < index))
        .filter(c -> tree.children(c).stream().noneMatch(w -> w.is("conj")))
        .findFirst()
        .ifPresent(first -> tree.set(second, second.tag(), first.index(), "conj"));
  }

  /** "The ministers, meeting in Rome, failed to agree": the ministers failed. */
  private void meanwhile(int index) {
    Word noun = words.get(index);
    if (!noun.is("nsubj") || noun.head() < index) {
      return;
    }
    Word participle = words.get(noun.head());
    boolean apart =
        words.subList(index, participle.index()).stream().anyMatch(w -> w.text().equals(","));
    if (!participle.tag().equals("VBG") || !participle.is("advcl") || !apart) {
      return;
    }
    boolean before = participle.head() > participle.index();
    if (before
        && tree.children(words.get(participle.head())).stream()
            .noneMatch(c -> c.is("nsubj", "nsubjpass", "expl"))) {
      tree.set(noun, noun.tag(), participle.head(), "nsubj");
      tree.set(participle, "VBG", index, "acl");
    }
  }

  /** "One was killed and two wounded in the raid": they were wounded. */
  private void elliptic(int index) {
    Word verb = words.get(index);
    boolean past = verb.is("conj") && verb.tag().equals("VBD") && verb.head() >= 0;
    if (!past
        || tree.children(verb).stream().anyMatch(c -> c.is("dobj", "ccomp", "xcomp", "aux"))) {
      return;
    }
    Optional<Word> subject =
        tree.children(verb).stream().filter(c -> c.is("nsubj") && c.index() < index).findFirst();
    boolean passive = tree.children(words.get(verb.head())).stream().anyMatch(c -> c.is("auxpass"));
    if (passive && subject.isPresent() && ClauseRepair.isUndergone(verb)) {
      tree.set(verb, "VBN", verb.head(), verb.label());
      tree.set(subject.get(), subject.get().tag(), index, "nsubjpass");
    }
  }
}
