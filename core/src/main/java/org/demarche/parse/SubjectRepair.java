package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives verbs the subjects that the models hang elsewhere: "Tony Blair Wednesday attacked". */
final class SubjectRepair {

  private static final Set<String> SUBORDINATING = Set.of("after", "before", "since", "until");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private final OpenTree tree;
  private final List<Word> words;

  private SubjectRepair(List<Word> words) {
    this.tree = new OpenTree(words);
    this.words = tree.words();
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words, boolean heading) {
    SubjectRepair repair = new SubjectRepair(words);
    for (int i = 0; i < words.size(); i++) {
      repair.auxiliary(i);
      repair.year(i);
      repair.whose(i);
      repair.weekday(i);
      repair.since(i);
      repair.semicolon(i);
      repair.enumerated(i);
      if (heading) {
        repair.listed(i);
      }
    }
    return repair.words;
  }

  /** "Lithuania has since thanked them": who has thanked is the subject of that, not of "has". */
  private void auxiliary(int index) {
    Word subject = words.get(index);
    if (!subject.is("nsubj", "nsubjpass") || subject.head() < 0) {
      return;
    }
    Word auxiliary = words.get(subject.head());
    if (!auxiliary.is("aux", "auxpass") || auxiliary.head() < 0) {
      return;
    }
    Word verb = words.get(auxiliary.head());
    if (tree.children(verb).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"))) {
      tree.set(subject, subject.tag(), verb.index(), subject.label());
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
    boolean open = tree.children(verb).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"));
    if (noun.is("pobj") && noun.head() == index && open && noun.index() < verb.index()) {
      tree.set(year, year.tag(), index, "pobj");
      tree.set(noun, noun.tag(), verb.index(), "nsubj");
      if (verb.tag().equals("VBN")
          && tree.children(verb).stream().noneMatch(c -> c.is("aux", "auxpass"))) {
        tree.set(verb, "VBD", verb.head(), verb.label());
      }
    }
  }

  /** "Turkey, whose minister visited the camps, has sent rice": Turkey has sent it. */
  private void whose(int index) {
    Word verb = words.get(index);
    if (!verb.isVerb() || !verb.is("ccomp", "advcl") || verb.head() <= index) {
      return;
    }
    List<Word> subjects = tree.children(verb).stream().filter(c -> c.is("nsubj")).toList();
    Word main = words.get(verb.head());
    boolean open = tree.children(main).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"));
    if (subjects.size() != 2 || !open) {
      return;
    }
    Word first = subjects.get(0);
    Word second = subjects.get(1);
    boolean whose =
        words.subList(first.index() + 1, second.index()).stream()
            .anyMatch(w -> w.tag().equals("WP$"));
    if (whose) {
      tree.set(first, first.tag(), main.index(), "nsubj");
      tree.set(verb, verb.tag(), first.index(), "relcl");
    }
  }

  /** "Tony Blair Wednesday attacked": the day takes the subject along. */
  private void weekday(int index) {
    Word day = words.get(index);
    if (!TimeNames.isWeekday(day.lemma()) || !day.is("npadvmod") || day.head() < index) {
      return;
    }
    List<Word> names = tree.children(day).stream().filter(c -> c.is("compound", "nmod")).toList();
    Word verb = words.get(day.head());
    boolean open = tree.children(verb).stream().noneMatch(c -> c.is("nsubj", "nsubjpass"));
    if (names.isEmpty() || !verb.isVerb() || !open) {
      return;
    }
    Word last = names.get(names.size() - 1);
    if (last.index() == index - 1 && last.isName()) {
      names.forEach(n -> tree.set(n, n.tag(), last.index(), n.label()));
      tree.set(last, last.tag(), verb.index(), "nsubj");
    }
  }

  /** "since patrols clashed": the patrols are the subject of the clause. */
  private void since(int index) {
    Word mark = words.get(index);
    if (!mark.is("prep") || !SUBORDINATING.contains(mark.lemma()) || mark.head() < 0) {
      return;
    }
    Optional<Word> noun = tree.children(mark).stream().filter(c -> c.is("pobj")).findFirst();
    if (noun.isEmpty()) {
      return;
    }
    Optional<Word> verb = tree.firstVerb(noun.get().index() + 1);
    verb.filter(v -> FINITE.contains(v.tag()) && v.is("advcl") && v.head() == mark.head())
        .filter(v -> tree.children(v).stream().noneMatch(c -> c.index() < v.index()))
        .ifPresent(
            v -> {
              tree.set(noun.get(), noun.get().tag(), v.index(), "nsubj");
              tree.set(mark, mark.tag(), v.index(), "mark");
            });
  }

  /** "backed it; Russia and China abstained": a side behind the semicolon begins another clause. */
  private void semicolon(int index) {
    Word noun = words.get(index);
    boolean next = index > 0 && noun.is("conj") && noun.isNoun() && noun.head() < index - 1;
    if (!next || !words.get(index - 1).text().equals(";")) {
      return;
    }
    tree.firstVerb(index + 1)
        .filter(v -> v.is("conj") && FINITE.contains(v.tag()) && v.head() < index)
        .filter(v -> tree.children(v).stream().noneMatch(c -> c.is("nsubj", "nsubjpass")))
        .ifPresent(v -> tree.set(noun, noun.tag(), v.index(), "nsubj"));
  }

  /** "Chile, the Republic of Korea and Peru signed it": one list, not two subjects. */
  private void enumerated(int index) {
    Word second = words.get(index);
    if (!second.is("nsubj", "nsubjpass") || !second.isName() || second.head() < index) {
      return;
    }
    Word verb = words.get(second.head());
    List<Word> own = tree.children(second);
    int start = own.isEmpty() ? index : Math.min(index, own.get(0).index());
    boolean list = own.stream().anyMatch(c -> c.is("conj") && c.index() > index);
    if (!list || start < 2 || !words.get(start - 1).text().equals(",")) {
      return;
    }
    Word before = words.get(start - 2);
    tree.children(verb).stream()
        .filter(first -> first.label().equals(second.label()) && first.index() < start - 1)
        .filter(first -> first.isName() && leads(before, first))
        .findFirst()
        .ifPresent(first -> tree.set(second, second.tag(), first.index(), "conj"));
  }

  /** "Iran, Iraq agree": headings have a comma for "and". */
  private void listed(int index) {
    Word first = words.get(index);
    if (!first.is("vocative") || !first.isName() || first.head() < index) {
      return;
    }
    Word verb = words.get(first.head());
    tree.children(verb).stream()
        .filter(second -> second.is("nsubj") && second.index() > index)
        .filter(second -> words.get(index + 1).text().equals(","))
        .findFirst()
        .ifPresent(
            second -> {
              tree.set(first, first.tag(), verb.index(), "nsubj");
              tree.set(second, second.tag(), index, "conj");
            });
  }

  /** Tells whether a word is a subject or one of a list that it begins. */
  private boolean leads(Word word, Word subject) {
    Word at = word;
    while (at.index() != subject.index() && at.is("conj") && at.head() >= 0) {
      at = words.get(at.head());
    }
    return at.index() == subject.index();
  }
}
