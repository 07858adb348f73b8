package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives clauses back what the models hang on the noun before them. */
final class ClauseRepair {

  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private static final Set<String> SUBORDINATING =
      Set.of("after", "as", "because", "before", "since", "until");

  private static final Set<String> CIRCUMSTANCE = Set.of("at", "by", "during", "in", "near", "on");

  private static final Set<String> GRANTING = Set.of("allow", "give", "grant");

  /** Verbs of what is done to people, whose past tense without object is a participle. */
  private static final Set<String> UNDERGONE =
      Set.of(
          "abduct", "arrest", "capture", "detain", "execute", "hurt", "injure", "jail", "kidnap",
          "kill", "murder", "shoot", "wound");

  /** Verbs that nobody undergoes, or whose object stands behind a preposition. */
  private static final Set<String> ACTIVE =
      Set.of(
          "agree",
          "appeal",
          "apologise",
          "apologize",
          "arrive",
          "call",
          "clash",
          "insist",
          "march",
          "plead",
          "press",
          "protest",
          "react",
          "respond",
          "vote",
          "warn",
          "withdraw");

  private final OpenTree tree;
  private final List<Word> words;

  private ClauseRepair(List<Word> words) {
    this.tree = new OpenTree(words);
    this.words = tree.words();
  }

  /** Tells whether the verb without an object tells what happened to its subject. */
  static boolean isUndergone(Word verb) {
    return UNDERGONE.contains(verb.lemma());
  }

  /** Returns the words with mended tags, heads and labels. */
  static List<Word> mend(List<Word> words) {
    ClauseRepair repair = new ClauseRepair(words);
    for (int i = 1; i < words.size(); i++) {
      repair.joined(i);
      repair.reduced(i);
      repair.subordinate(i);
      repair.verbless(i);
      repair.granted(i);
      repair.ordered(i);
      repair.fronted(i);
      repair.participle(i);
    }
    return repair.words;
  }

  /** "fired on the crowd and police made arrests": no "and" before "made", so police made them. */
  private void joined(int index) {
    Word verb = words.get(index);
    Word noun = words.get(index - 1);
    boolean bare = verb.is("conj") && FINITE.contains(verb.tag()) && !hasSubject(verb);
    if (!bare || !noun.isNoun() || !noun.is("conj") || noun.head() < 0) {
      return;
    }
    Optional<Word> and =
        tree.children(words.get(noun.head())).stream()
            .filter(c -> c.is("cc") && c.index() < noun.index() && c.index() > noun.head())
            .reduce((first, last) -> last);
    boolean verbJoined =
        tree.children(words.get(Math.max(0, verb.head()))).stream()
            .anyMatch(c -> c.is("cc") && c.index() > noun.index() && c.index() < index);
    if (and.isPresent() && !verbJoined && verb.head() >= 0) {
      tree.set(and.get(), and.get().tag(), verb.head(), "cc");
      tree.set(noun, noun.tag(), index, "nsubj");
    }
  }

  /** "The opposition called for a vote.": what ends with a full stop and has no verb has this. */
  private void verbless(int index) {
    Word verb = words.get(index);
    boolean bare = verb.is("acl") && verb.tag().equals("VBN") && verb.head() >= 0;
    if (!bare || !words.get(words.size() - 1).text().equals(".")) {
      return;
    }
    Word noun = words.get(verb.head());
    List<Word> below = tree.children(verb);
    boolean active = below.stream().anyMatch(c -> c.is("dobj")) || ACTIVE.contains(verb.lemma());
    if (noun.head() >= 0 || noun.index() > index || !active || hasFinite()) {
      return;
    }
    if (below.stream().noneMatch(c -> c.is("aux", "auxpass", "agent"))) {
      tree.children(noun).stream()
          .filter(c -> c.index() > index)
          .forEach(c -> tree.set(c, c.tag(), index, c.label()));
      tree.set(verb, "VBD", -1, "root");
      tree.set(noun, noun.tag(), index, "nsubj");
    }
  }

  private boolean hasFinite() {
    return words.stream().anyMatch(w -> FINITE.contains(w.tag()) || w.tag().equals("MD"));
  }

  private boolean hasSubject(Word verb) {
    return tree.children(verb).stream().anyMatch(c -> c.is("nsubj", "nsubjpass"));
  }

  /** "the remains of soldiers killed during the war": they were killed. */
  private void reduced(int index) {
    Word verb = words.get(index);
    Word noun = words.get(index - 1);
    boolean past = verb.tag().equals("VBD") && verb.is("advcl", "conj", "dep", "relcl");
    if (!past || !noun.isNoun() || !UNDERGONE.contains(verb.lemma()) || noun.head() == index) {
      return;
    }
    boolean open =
        tree.children(verb).stream()
            .noneMatch(c -> c.is("nsubj", "nsubjpass", "dobj", "mark", "advmod", "aux"));
    boolean circumstance =
        tree.children(verb).stream().anyMatch(c -> CIRCUMSTANCE.contains(c.lemma()));
    if (open && circumstance) {
      tree.set(verb, "VBN", noun.index(), "acl");
    }
  }

  /** "as students were urged to march": "as" opens the clause, the students are its subject. */
  private void subordinate(int index) {
    Word verb = words.get(index);
    if (!verb.isVerb() || !verb.is("advcl") || hasSubject(verb)) {
      return;
    }
    List<Word> children = tree.children(verb);
    boolean passive = children.stream().anyMatch(c -> c.is("auxpass"));
    Optional<Word> mark =
        children.stream()
            .filter(c -> c.is("prep") && SUBORDINATING.contains(c.lemma()) && c.index() < index)
            .findFirst();
    boolean finite = FINITE.contains(verb.tag()) || children.stream().anyMatch(this::isFinite);
    mark.flatMap(m -> tree.children(m).stream().filter(c -> c.is("pobj")).findFirst())
        .filter(noun -> finite && noun.isNoun() && noun.index() < index)
        .ifPresent(
            noun -> {
              Word opening = mark.get();
              tree.set(noun, noun.tag(), index, passive ? "nsubjpass" : "nsubj");
              tree.set(opening, opening.tag(), index, "mark");
            });
  }

  /** "gave the envoys a week to leave": the week is what they were given, not how long it took. */
  private void granted(int index) {
    Word time = words.get(index);
    if (!time.is("npadvmod") || time.head() < 0 || time.head() > index) {
      return;
    }
    List<Word> beside = tree.children(words.get(time.head()));
    boolean given =
        GRANTING.contains(words.get(time.head()).lemma())
            && beside.stream().anyMatch(c -> c.is("dative", "iobj", "nsubjpass"))
            && beside.stream().noneMatch(c -> c.is("dobj"));
    if (given) {
      tree.set(time, time.tag(), time.head(), "dobj");
    }
  }

  /** "ordered the consulate closed": it is to be closed, and has closed nothing. */
  private void ordered(int index) {
    Word verb = words.get(index);
    boolean joined = verb.tag().equals("VBD") && verb.is("conj") && verb.head() >= 0;
    if (!joined || !words.get(verb.head()).lemma().equals("order") || hasSubject(verb)) {
      return;
    }
    List<Word> beside = tree.children(words.get(verb.head()));
    boolean object = beside.stream().anyMatch(c -> c.is("dobj") && c.index() < index);
    if (object && beside.stream().noneMatch(c -> c.is("cc", "punct") && c.index() < index)) {
      tree.set(verb, "VBN", verb.head(), "xcomp");
    }
  }

  /** "In June Berlin kept him away": the month tells when, Berlin kept him. */
  private void fronted(int index) {
    Word time = words.get(index - 1);
    Word subject = words.get(index);
    boolean dated =
        TimeNames.isWeekdayOrMonth(time.lemma()) && time.head() == index && time.is("compound");
    if (!dated || !subject.is("pobj") || words.get(subject.head()).head() <= index) {
      return;
    }
    Word preposition = words.get(subject.head());
    Word verb = words.get(preposition.head());
    boolean passive = tree.children(verb).stream().anyMatch(c -> c.is("auxpass"));
    boolean finite =
        FINITE.contains(verb.tag()) || tree.children(verb).stream().anyMatch(this::isFinite);
    if (verb.isVerb() && finite && !hasSubject(verb)) {
      tree.set(time, time.tag(), preposition.index(), "pobj");
      tree.set(subject, subject.tag(), verb.index(), passive ? "nsubjpass" : "nsubj");
    }
  }

  /** "Leaders meeting in Lima have agreed": they have agreed, "meeting" only describes them. */
  private void participle(int index) {
    Word doing = words.get(index);
    boolean clause = doing.tag().equals("VBG") && doing.is("ccomp", "dep", "advcl", "root");
    List<Word> below = tree.children(doing);
    if (!clause || below.stream().anyMatch(c -> c.is("aux", "auxpass", "mark"))) {
      return;
    }
    Optional<Word> noun =
        below.stream().filter(c -> c.is("nsubj") && c.index() < index).reduce((a, b) -> b);
    Optional<Word> verb =
        words.subList(index + 1, words.size()).stream().filter(this::isOpenRoot).findFirst();
    if (noun.isEmpty() || verb.isEmpty()) {
      return;
    }
    int above = doing.is("root") || doing.head() == verb.get().index() ? -1 : doing.head();
    tree.set(verb.get(), verb.get().tag(), above, above < 0 ? "root" : doing.label());
    tree.set(noun.get(), noun.get().tag(), verb.get().index(), "nsubj");
    tree.set(doing, doing.tag(), noun.get().index(), "acl");
  }

  /** A finite verb without a subject that nothing governs. */
  private boolean isOpenRoot(Word verb) {
    boolean finite =
        FINITE.contains(verb.tag()) || tree.children(verb).stream().anyMatch(this::isFinite);
    return verb.isVerb() && verb.is("root") && finite && !hasSubject(verb);
  }

  private boolean isFinite(Word auxiliary) {
    return auxiliary.is("aux", "auxpass")
        && (FINITE.contains(auxiliary.tag()) || auxiliary.tag().equals("MD"));
  }
}
