package org.demarche.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.clause.Trees;
import org.demarche.event.Draft;
import org.demarche.parse.Parse;
import org.demarche.verb.VerbLexicon;

/** Codes a sentence with the verbs of a user's dictionaries; immutable. */
final class SentenceCoder {

  private final VerbLexicon lexicon;
  private final CategoryFinder categories;
  private final Trees trees;
  private final boolean alone;

  /**
   * Takes the verbs.
   *
   * @param alone whether what frames tell is left out
   */
  SentenceCoder(VerbLexicon lexicon, CategoryFinder categories, Trees trees, boolean alone) {
    this.alone = alone;
    this.lexicon = lexicon;
    this.categories = categories;
    this.trees = trees;
  }

  /**
   * Returns the acts of a sentence with those of the user's verbs.
   *
   * @param text of the report
   * @param frames what frames and classifier tell of it
   */
  List<Draft> code(String text, Parse parse, SideMaker sides, List<Draft> frames) {
    List<Coding> codings = coder(parse, sides).read();
    Drafting drafting = new Drafting(categories, text, parse, frames);
    List<Draft> all = new ArrayList<>(alone ? List.of() : frames);
    all.removeIf(d -> codings.stream().anyMatch(c -> c.covers(d.trigger().index())));
    codings.forEach(coding -> all.addAll(drafting.drafts(coding)));
    all.sort(Comparator.comparingInt(d -> d.words().start()));
    return all;
  }

  /**
   * Returns how the verbs of a sentence are looked for.
   *
   * @param text of the report
   * @param frames what frames and classifier tell of it
   */
  List<VerbReading> readings(String text, Parse parse, SideMaker sides, List<Draft> frames) {
    Drafting drafting = new Drafting(categories, text, parse, frames);
    return new VerbReadings(
            coder(parse, sides), lexicon, coding -> !drafting.drafts(coding).isEmpty())
        .of(parse);
  }

  private VerbCoder coder(Parse parse, SideMaker sides) {
    return new VerbCoder(lexicon, trees.of(parse), new Clause(parse, phrases(parse, sides)));
  }

  private static List<Optional<CodedPhrase>> phrases(Parse parse, SideMaker sides) {
    List<Optional<CodedPhrase>> byWord = new ArrayList<>();
    parse.words().forEach(word -> byWord.add(Optional.empty()));
    for (NounPhrase phrase : new PhraseReader(parse).read()) {
      Optional<CodedPhrase> coded = Optional.of(sides.coded(parse, phrase));
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        byWord.set(i, coded);
      }
    }
    return byWord;
  }
}
