package org.demarche.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.parse.Parse;
import org.demarche.parse.Word;
import org.demarche.verb.Element;
import org.demarche.verb.VerbEntry;
import org.demarche.verb.VerbLexicon;
import org.demarche.verb.VerbPattern;

/** Takes down how the verbs of a sentence are looked for in a user's dictionaries. */
final class VerbReadings {

  private final VerbCoder coder;
  private final VerbLexicon lexicon;
  private final Predicate<Coding> told;

  /**
   * Takes what codes the verbs.
   *
   * @param told tells whether a coding comes to an act
   */
  VerbReadings(VerbCoder coder, VerbLexicon lexicon, Predicate<Coding> told) {
    this.coder = coder;
    this.lexicon = lexicon;
    this.told = told;
  }

  /** Returns the readings of all words that a verb of the user may mean, in their order. */
  List<VerbReading> of(Parse parse) {
    List<VerbReading> readings = new ArrayList<>();
    int next = 0;
    for (Word word : parse.words()) {
      Optional<VerbLexicon.Found> found = word.isVerb() ? coder.known(word) : Optional.empty();
      if (found.isEmpty()) {
        unknown(word).ifPresent(readings::add);
      } else if (word.index() < next) {
        String line = found.get().entry().source();
        readings.add(new VerbReading(word, line, List.of(), VerbReading.Outcome.WITHIN));
      } else {
        Coding coding = coder.coding(word, found.get());
        readings.add(
            new VerbReading(
                word, found.get().entry().source(), tried(word, found.get()), outcome(coding)));
        next = coding.code().isNone() ? next : coding.end() + 1;
      }
    }
    return readings;
  }

  /** A verb of which the dictionary has the basic form alone. */
  private Optional<VerbReading> unknown(Word word) {
    return word.isVerb()
        ? lexicon.of(word.lemma().toUpperCase(Locale.ROOT)).stream()
            .map(VerbLexicon.Found::entry)
            .findFirst()
            .map(verb -> unformed(word, verb))
        : Optional.empty();
  }

  private static VerbReading unformed(Word word, VerbEntry verb) {
    return new VerbReading(word, verb.source(), List.of(), VerbReading.Outcome.NO_FORM);
  }

  private List<PatternReading> tried(Word verb, VerbLexicon.Found found) {
    List<PatternReading> tried = new ArrayList<>();
    Stretch before = coder.before(verb, found);
    Stretch behind = coder.behind(verb, found);
    for (VerbPattern pattern : found.entry().patterns()) {
      Optional<Element> after = lacking(behind, pattern.after());
      Optional<Element> first = after.isEmpty() ? lacking(before, pattern.before()) : after;
      tried.add(new PatternReading(pattern.source(), first, after.isEmpty()));
      if (first.isEmpty()) {
        return tried;
      }
    }
    return tried;
  }

  /** The first element, from the verb on, with which the elements before it do not fit. */
  private static Optional<Element> lacking(Stretch stretch, List<Element> elements) {
    for (int i = 1; i <= elements.size(); i++) {
      if (stretch.match(elements.subList(0, i)).isEmpty()) {
        return Optional.of(elements.get(i - 1));
      }
    }
    return Optional.empty();
  }

  private VerbReading.Outcome outcome(Coding coding) {
    if (coding.code().isNone()) {
      return VerbReading.Outcome.NO_CODE;
    }
    if (coding.sources().isEmpty()) {
      return VerbReading.Outcome.NO_SOURCE;
    }
    if (coding.targets().isEmpty()) {
      return VerbReading.Outcome.NO_TARGET;
    }
    return told.test(coding) ? VerbReading.Outcome.TOLD : VerbReading.Outcome.NO_ACT;
  }
}
