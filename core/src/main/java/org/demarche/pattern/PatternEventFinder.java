package org.demarche.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.classifier.Classifier;
import org.demarche.clause.Trees;
import org.demarche.entity.Dictionary;
import org.demarche.event.Draft;
import org.demarche.mention.Mentions;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.ontology.Crosswalk;
import org.demarche.parse.Parse;
import org.demarche.report.Report;
import org.demarche.verb.VerbEntry;
import org.demarche.verb.VerbLexicon;

/**
 * Finds the acts that the verbs of a user's dictionaries report, which win over what frames make of
 * the same clauses, or stand alone when this is wished; immutable.
 */
public final class PatternEventFinder {

  private final PhraseCoder phraseCoder;
  private final Optional<SentenceCoder> sentenceCoder;

  /**
   * Takes the dictionaries.
   *
   * @param dictionaries of the user; a later one wins over an earlier one
   */
  public PatternEventFinder(
      List<Dictionary> dictionaries,
      Acts acts,
      Contexts contexts,
      Classifier classifier,
      Trees trees) {
    List<VerbEntry> verbs = dictionaries.stream().flatMap(d -> d.verbs().stream()).toList();
    this.phraseCoder =
        new PhraseCoder(
            verbs.isEmpty()
                ? List.of()
                : dictionaries.stream().flatMap(d -> d.codes().stream()).toList());
    this.sentenceCoder =
        verbs.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new SentenceCoder(
                    new VerbLexicon(verbs),
                    new CategoryFinder(acts, new Crosswalk(acts, contexts), classifier),
                    trees,
                    dictionaries.stream().anyMatch(Dictionary::alone)));
  }

  /**
   * Returns the acts with those of the user's verbs, in the order of the text; without such verbs
   * the acts as they are.
   *
   * @param drafts what frames and classifier tell
   */
  public List<Draft> find(
      Report report, List<Parse> parses, Mentions mentions, List<Draft> drafts) {
    return sentenceCoder.map(coder -> find(coder, report, parses, mentions, drafts)).orElse(drafts);
  }

  /**
   * Returns how the user's verbs were looked for in each sentence, none without such verbs.
   *
   * @param drafts what frames and classifier tell
   */
  public List<List<VerbReading>> readings(
      Report report, List<Parse> parses, Mentions mentions, List<Draft> drafts) {
    SideMaker sides = new SideMaker(phraseCoder, report.date(), report.text(), mentions);
    return parses.stream()
        .map(
            parse ->
                sentenceCoder
                    .map(
                        coder -> coder.readings(report.text(), parse, sides, within(parse, drafts)))
                    .orElse(List.of()))
        .toList();
  }

  private static List<Draft> within(Parse parse, List<Draft> drafts) {
    return drafts.stream().filter(d -> d.sentence() == parse.sentence().number()).toList();
  }

  private List<Draft> find(
      SentenceCoder coder,
      Report report,
      List<Parse> parses,
      Mentions mentions,
      List<Draft> drafts) {
    SideMaker sides = new SideMaker(phraseCoder, report.date(), report.text(), mentions);
    Map<Integer, List<Draft>> bySentence =
        drafts.stream().collect(Collectors.groupingBy(Draft::sentence));
    List<Draft> found = new ArrayList<>();
    for (Parse parse : parses) {
      List<Draft> own = bySentence.getOrDefault(parse.sentence().number(), List.of());
      found.addAll(coder.code(report.text(), parse, sides, own));
    }
    return found;
  }
}
