package org.demarche.app.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.app.annotation.AnnotationForm;
import org.demarche.app.annotation.AnnotationReader;
import org.demarche.app.corpus.CorpusReader;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.resource.MalformedResourceException;

/** Reads data with known answers in whatever form they have. */
final class AnswerReader {

  private final Acts acts = new Acts();
  private final Contexts contexts = new Contexts();
  private final FormFinder forms = new FormFinder();
  private final GoldData gold;

  /** Takes what reads gold records. */
  AnswerReader(GoldData gold) {
    this.gold = gold;
  }

  /**
   * Returns what a file or directory holds.
   *
   * @throws MalformedResourceException with the place when something is wrong with it
   * @throws IOException when it cannot be read
   */
  Answers read(Path path) throws IOException {
    DataForm form = forms.form(path);
    return switch (form) {
      case CORPUS ->
          marked(path, form, new CorpusData(new CorpusReader(acts, contexts)).read(path));
      case PAIRS -> marked(path, form, new PairData(acts).read(path));
      case PLOVER -> marked(path, form, new PloverData(acts).read(path));
      case GOLD -> gold(path, form, gold.read(path));
      case EXAMPLES -> gold(path, form, new ExampleData().read(path));
      case ANNOTATED -> annotated(path);
      case PETRARCH -> coded(path);
      case ACTS -> new ActsData().read(path);
    };
  }

  private Answers annotated(Path path) throws IOException {
    AnnotationForm marked = forms.marked(path);
    AnnotationReader.Content content = new AnnotationReader().read(path, marked);
    refuseEmpty(path, content.reports());
    return new Answers.Annotated(marked, content.reports(), content.undated());
  }

  private static Answers coded(Path path) throws IOException {
    Answers.Coded coded = new PetrarchData().read(path);
    refuseEmpty(path, coded.sentences());
    return coded;
  }

  private static Answers gold(Path path, DataForm form, List<GoldCase> cases) {
    refuseEmpty(path, cases);
    return new Answers.Gold(form, cases);
  }

  private Answers marked(Path path, DataForm form, List<MarkedSentence> sentences) {
    refuseEmpty(path, sentences);
    Set<String> labels =
        sentences.stream()
            .flatMap(sentence -> sentence.asked().stream())
            .flatMap(asked -> asked.right().stream())
            .map(RightAct::category)
            .collect(Collectors.toSet());
    Classes classes = new Classes(acts, labels);
    return new Answers.Marked(
        form, sentences.stream().map(sentence -> sentence.in(classes)).toList(), classes);
  }

  private static void refuseEmpty(Path path, List<?> content) {
    if (content.isEmpty()) {
      throw new MalformedResourceException(path + ": there is nothing to score");
    }
  }
}
