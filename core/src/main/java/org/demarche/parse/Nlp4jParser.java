package org.demarche.parse;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.demarche.sentence.Sentence;

/**
 * Tags, lemmatises and parses sentences with the models of NLP4J for English.
 *
 * <p>The models are only read once they are loaded, so all threads share them.
 */
public final class Nlp4jParser implements Parser {

  private final List<NLPComponent<NLPNode>> components;
  private final Lemmas lemmas = new Lemmas();
  private final SpeakerRepair speakers = new SpeakerRepair();

  Nlp4jParser(List<NLPComponent<NLPNode>> components) {
    this.components = List.copyOf(components);
  }

  /**
   * Loads the models, from the cache in the directory where it can, and tells of it only where a
   * person has to wait.
   */
  public static Nlp4jParser load(Path cacheDirectory, Progress progress) throws IOException {
    CompletableFuture<NLPComponent<NLPNode>> lemmatizer =
        CompletableFuture.supplyAsync(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
    LanguageModels models = new ModelCache(cacheDirectory).models(progress);
    return new Nlp4jParser(models.components(lemmatizer.join()));
  }

  @Override
  public Parse parse(Sentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return new Parse(sentence, List.of());
    }
    Pieces pieces = Pieces.of(sentence);
    NLPNode[] nodes = pieces.nodes();
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    boolean heading = sentence.heading();
    List<Word> words = TreeRepair.mend(pieces.words(nodes, lemmas), heading);
    List<Word> subjects =
        SubjectRepair.mend(
            ParticipleRepair.mend(FrontedRepair.mend(LetRepair.mend(words)), heading), heading);
    List<Word> clauses = ClauseRepair.mend(PhraseRepair.mend(subjects));
    List<Word> objects = ObjectRepair.mend(ComplementRepair.mend(clauses));
    List<Word> attached = NonfiniteRepair.mend(AttachmentRepair.mend(objects));
    return new Parse(sentence, speakers.mend(attached));
  }
}
