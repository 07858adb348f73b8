package org.demarche.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends errors that the models make again and again and that the tree itself gives away. */
final class TreeRepair {

  private static final Set<String> PASSIVE_AUXILIARIES = Set.of("be", "get", "'s", "have");

  /** Verbs of news that nobody undergoes: "minister resigned". */
  private static final Set<String> INTRANSITIVE =
      Set.of(
          "agree",
          "arrive",
          "clash",
          "collapse",
          "collide",
          "crash",
          "die",
          "disappear",
          "erupt",
          "escape",
          "explode",
          "fall",
          "flee",
          "meet",
          "quit",
          "rally",
          "resign",
          "retire",
          "return",
          "riot",
          "surrender",
          "vanish",
          "vote",
          "withdraw");

  private static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> SUBORDINATING = Set.of("after", "before", "since", "until");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private static final String[] COMPLEMENTS = {
    "acomp", "attr", "aux", "auxpass", "ccomp", "dobj", "oprd", "prt", "xcomp"
  };

  private final List<Word> words;
  private final boolean heading;

  private TreeRepair(List<Word> words, boolean heading) {
    this.words = new ArrayList<>(words);
    this.heading = heading;
  }

  /** Returns the words with mended tags, heads and labels. */
  static List<Word> mend(List<Word> words, boolean heading) {
    TreeRepair repair = new TreeRepair(words, heading);
    for (int i = 0; i < words.size(); i++) {
      repair.passivate(i);
      repair.activate(i);
      repair.complete(i);
      repair.subordinate(i);
      repair.year(i);
      repair.whose(i);
      repair.weekday(i);
      repair.asked(i);
      repair.since(i);
      repair.semicolon(i);
    }
    return repair.words;
  }

  private List<Word> children(Word word) {
    return words.stream().filter(w -> w.head() == word.index()).toList();
  }

  private void set(Word word, String tag, int head, String label) {
    words.set(
        word.index(),
        new Word(word.index(), word.span(), word.text(), word.lemma(), tag, head, label));
  }

  /** "The ministry called the move illegal" is no passive; "Envoy expelled" in a heading is one. */
  private void activate(int index) {
    Word verb = words.get(index);
    boolean participle = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    if (!participle || !verb.is("root", "ccomp", "advcl", "conj", "relcl")) {
      return;
    }
    boolean subject = false;
    boolean object = false;
    for (Word child : children(verb)) {
      if (child.is("auxpass", "aux", "agent")
          || child.index() < index && PASSIVE_AUXILIARIES.contains(child.lemma())) {
        return;
      }
      object |= child.is("dobj");
      subject |= child.is("nsubjpass", "nsubj") && child.index() < index;
    }
    if (!subject || !object && heading) {
      return;
    }
    set(verb, "VBD", verb.head(), verb.label());
    for (Word child : children(verb)) {
      if (child.is("nsubjpass")) {
        set(child, child.tag(), child.head(), "nsubj");
      }
    }
  }

  /** Headings tell in the present tense, so that "Four smugglers arrested" says who was. */
  private void passivate(int index) {
    Word verb = words.get(index);
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    if (!heading || !past || !verb.is("root") || INTRANSITIVE.contains(verb.lemma())) {
      return;
    }
    List<Word> children = children(verb);
    boolean open = children.stream().noneMatch(c -> c.is(COMPLEMENTS));
    if (open && children.stream().anyMatch(c -> c.is("nsubj") && c.index() < index)) {
      set(verb, "VBN", verb.head(), verb.label());
      children.stream()
          .filter(c -> c.is("nsubj"))
          .forEach(c -> set(c, c.tag(), c.head(), "nsubjpass"));
    }
  }

  /** "The paper signed by the spokesman said": two subjects, of which "by" misses the second. */
  private void complete(int index) {
    Word preposition = words.get(index);
    if (!preposition.is("prep", "agent") || !children(preposition).isEmpty()) {
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
          set(noun, noun.tag(), index, "pobj");
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
    boolean subject = children(verb).stream().anyMatch(c -> c.is("nsubj") && c.index() < index);
    Word clause = words.get(verb.head());
    if (subject && clause.isVerb()) {
      set(verb, verb.tag(), clause.head(), clause.label());
      set(clause, clause.tag(), index, "ccomp");
      set(words.get(index + 1), "IN", clause.index(), "mark");
    }
  }

  /** "In 2003 troops invaded": the year belongs to "In", the troops are the subject. */
  private void year(int index) {
    Word preposition = words.get(index);
    if (!preposition.lemma().equals("in") || index + 2 >= words.size() || preposition.head() < 0) {
      return;
    }
    Word year = words.get(index + 1);
    Word verb = words.get(preposition.head());
    boolean misread =
        year.text().matches("\\d{4}")
            && year.head() > index + 1
            && verb.isVerb()
            && verb.head() != index;
    if (!misread) {
      return;
    }
    Word noun = words.get(year.head());
    boolean open = children(verb).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"));
    if (noun.is("pobj") && noun.head() == index && open && noun.index() < verb.index()) {
      set(year, year.tag(), index, "pobj");
      set(noun, noun.tag(), verb.index(), "nsubj");
      if (verb.tag().equals("VBN")
          && children(verb).stream().noneMatch(c -> c.is("aux", "auxpass"))) {
        set(verb, "VBD", verb.head(), verb.label());
      }
    }
  }

  /** "Turkey, whose minister visited the camps, has sent rice": Turkey has sent it. */
  private void whose(int index) {
    Word verb = words.get(index);
    if (!verb.isVerb() || !verb.is("ccomp", "advcl") || verb.head() <= index) {
      return;
    }
    List<Word> subjects = children(verb).stream().filter(c -> c.is("nsubj")).toList();
    Word main = words.get(verb.head());
    boolean open = children(main).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"));
    if (subjects.size() != 2 || !open) {
      return;
    }
    Word first = subjects.get(0);
    Word second = subjects.get(1);
    boolean whose =
        words.subList(first.index() + 1, second.index()).stream()
            .anyMatch(w -> w.tag().equals("WP$"));
    if (whose) {
      set(first, first.tag(), main.index(), "nsubj");
      set(verb, verb.tag(), first.index(), "relcl");
    }
  }

  /** "Tony Blair Wednesday attacked": the day takes the subject along. */
  private void weekday(int index) {
    Word day = words.get(index);
    if (!WEEKDAYS.contains(day.lemma()) || !day.is("npadvmod") || day.head() < index) {
      return;
    }
    List<Word> names = children(day).stream().filter(c -> c.is("compound", "nmod")).toList();
    Word verb = words.get(day.head());
    boolean open = children(verb).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"));
    if (names.isEmpty() || !verb.isVerb() || !open) {
      return;
    }
    Word last = names.get(names.size() - 1);
    if (last.index() == index - 1 && last.isName()) {
      names.forEach(n -> set(n, n.tag(), last.index(), n.label()));
      set(last, last.tag(), verb.index(), "nsubj");
    }
  }

  /** "Asked whether he would go, Blair said": he was asked. */
  private void asked(int index) {
    Word verb = words.get(index);
    boolean opening = index == 0 && verb.is("advcl") && verb.tag().equals("VBD");
    if (opening && children(verb).stream().noneMatch(c -> c.is("nsubj", "dobj"))) {
      set(verb, "VBN", verb.head(), verb.label());
    }
  }

  /** "since patrols clashed": the patrols are the subject of the clause. */
  private void since(int index) {
    Word mark = words.get(index);
    if (!mark.is("prep") || !SUBORDINATING.contains(mark.lemma()) || mark.head() < 0) {
      return;
    }
    Optional<Word> noun = children(mark).stream().filter(c -> c.is("pobj")).findFirst();
    if (noun.isEmpty()) {
      return;
    }
    Optional<Word> verb = firstVerb(noun.get().index() + 1);
    verb.filter(v -> FINITE.contains(v.tag()) && v.is("advcl") && v.head() == mark.head())
        .filter(v -> children(v).stream().noneMatch(c -> c.index() < v.index()))
        .ifPresent(
            v -> {
              set(noun.get(), noun.get().tag(), v.index(), "nsubj");
              set(mark, mark.tag(), v.index(), "mark");
            });
  }

  /** "backed it; Russia and China abstained": a side behind the semicolon begins another clause. */
  private void semicolon(int index) {
    Word noun = words.get(index);
    boolean next = index > 0 && noun.is("conj") && noun.isNoun() && noun.head() < index - 1;
    if (!next || !words.get(index - 1).text().equals(";")) {
      return;
    }
    firstVerb(index + 1)
        .filter(v -> v.is("conj") && FINITE.contains(v.tag()) && v.head() < index)
        .filter(v -> children(v).stream().noneMatch(c -> c.is("nsubj", "nsubjpass")))
        .ifPresent(v -> set(noun, noun.tag(), v.index(), "nsubj"));
  }

  private Optional<Word> firstVerb(int from) {
    return words.subList(from, words.size()).stream().filter(Word::isVerb).findFirst();
  }
}
