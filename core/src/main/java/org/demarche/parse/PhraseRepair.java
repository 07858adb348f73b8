package org.demarche.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives verbs back the phrases that the models hang on the noun before them. */
final class PhraseRepair {

  /** What somebody acts in, never what a thing lies in: "in response to the raid". */
  private static final Set<String> MANNERS =
      Set.of(
          "answer",
          "concession",
          "defiance",
          "gesture",
          "reaction",
          "reply",
          "response",
          "retaliation",
          "revenge");

  private static final Set<String> ACCUSING = Set.of("accuse", "blame", "charge", "suspect");

  /** What comes of violence. */
  private static final Set<String> DEEDS =
      Set.of("damage", "destroy", "hurt", "injure", "kill", "leave", "wound");

  private static final Set<String> NAMING = Set.of("brand", "call", "label", "term");

  /** Nouns without article that somebody calls a thing. */
  private static final Set<String> NAMES =
      Set.of(
          "aggression",
          "blackmail",
          "extortion",
          "genocide",
          "hypocrisy",
          "madness",
          "murder",
          "nonsense",
          "piracy",
          "propaganda",
          "provocation",
          "rubbish",
          "sabotage",
          "slander",
          "terrorism",
          "theft",
          "treason");

  private final OpenTree tree;
  private final List<Word> words;

  /** Where the models hang both a name and the noun that it belongs to. */
  private static final String[] PLACES = {"dobj", "nsubj", "nsubjpass", "pobj"};

  private PhraseRepair(List<Word> words) {
    this.tree = new OpenTree(words);
    this.words = tree.words();
  }

  /** Returns the words with mended heads and labels. */
  static List<Word> mend(List<Word> words) {
    PhraseRepair repair = new PhraseRepair(words);
    for (int i = 1; i < words.size(); i++) {
      repair.manner(i);
      repair.named(i);
      repair.accused(i);
      repair.hurt(i);
      repair.bracketed(i);
    }
    return repair.words;
  }

  /** "stopped work on the dam in a concession to Iraq": the dam stands in no concession. */
  private void manner(int index) {
    Word in = words.get(index);
    boolean phrase = in.is("prep") && in.lemma().equals("in") && in.head() >= 0;
    if (!phrase || !words.get(in.head()).isNoun()) {
      return;
    }
    boolean meant =
        tree.children(in).stream()
            .filter(noun -> noun.is("pobj") && MANNERS.contains(noun.lemma()))
            .anyMatch(noun -> tree.children(noun).stream().anyMatch(c -> c.is("prep")));
    if (meant) {
      verbAbove(in)
          .filter(verb -> verb.index() < index)
          .ifPresent(verb -> tree.set(in, in.tag(), verb.index(), "prep"));
    }
  }

  /** The verb that a chain of nouns and prepositions hangs on as its object or circumstance. */
  private Optional<Word> verbAbove(Word preposition) {
    Word at = words.get(preposition.head());
    while (at.is("pobj", "prep", "dobj", "conj") && at.head() >= 0) {
      at = words.get(at.head());
      if (at.isVerb()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /** "accused them of beating drivers, injuring five": who beat them injured them. */
  private void accused(int index) {
    Word participle = words.get(index);
    boolean trailing = participle.is("advcl") && participle.tag().equals("VBG");
    if (!trailing || participle.head() < 0 || !words.get(index - 1).text().equals(",")) {
      return;
    }
    Word verb = words.get(participle.head());
    if (!ACCUSING.contains(verb.lemma()) || !DEEDS.contains(participle.lemma())) {
      return;
    }
    Stream.concat(
            tree.children(verb).stream(),
            tree.children(verb).stream()
                .filter(c -> c.is("dobj"))
                .flatMap(c -> tree.children(c).stream()))
        .filter(of -> of.is("prep") && of.index() < index)
        .flatMap(of -> tree.children(of).stream())
        .filter(deed -> deed.is("pcomp") && deed.tag().equals("VBG"))
        .findFirst()
        .ifPresent(
            deed -> tree.set(participle, participle.tag(), deed.index(), participle.label()));
  }

  /** "Guards wound three farmers": nobody winds them. */
  private void hurt(int index) {
    Word verb = words.get(index);
    boolean wound = verb.text().equals("wound") && verb.lemma().equals("wind");
    List<Word> below = tree.children(verb);
    if (wound && below.stream().anyMatch(c -> c.is("dobj")) && !hasParticle(below)) {
      tree.rename(verb, "wound");
    }
  }

  private static boolean hasParticle(List<Word> below) {
    return below.stream().anyMatch(c -> c.is("prt"));
  }

  /** "called the American statement blackmail": nobody calls a blackmail of statements. */
  private void named(int index) {
    Word name = words.get(index);
    boolean bare = name.is("dobj") && NAMES.contains(name.lemma()) && name.head() >= 0;
    if (!bare || !NAMING.contains(words.get(name.head()).lemma())) {
      return;
    }
    Word named = words.get(index - 1);
    List<Word> before =
        tree.children(name).stream().filter(c -> c.index() < named.index()).toList();
    boolean closed = before.stream().anyMatch(c -> c.is("det", "poss"));
    if (closed && named.head() == index && named.is("compound") && named.isNoun()) {
      before.forEach(c -> tree.set(c, c.tag(), named.index(), c.label()));
      tree.set(named, named.tag(), name.head(), "dobj");
      tree.set(name, name.tag(), name.head(), "oprd");
    }
  }

  /** "welcomed the African Union (AU) offer": it is the offer that is welcomed. */
  private void bracketed(int close) {
    boolean bracket =
        close > 3 && words.get(close).text().equals(")") && words.get(close - 2).text().equals("(");
    Optional<Word> noun =
        words.stream().skip(close + 1L).dropWhile(PhraseRepair::isDescribing).findFirst();
    if (!bracket || noun.isEmpty() || !noun.get().isNoun() || !noun.get().is(PLACES)) {
      return;
    }
    Word head = noun.get();
    words.stream()
        .filter(w -> w.index() < close - 2 && w.is(head.label()) && w.head() == head.head())
        .filter(w -> w.tag().startsWith("NNP") && w.index() > head.head())
        .findFirst()
        .ifPresent(name -> tree.set(name, name.tag(), head.index(), "poss"));
  }

  private static boolean isDescribing(Word word) {
    return word.is("nmod", "amod", "compound");
  }
}
