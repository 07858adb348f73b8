package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.List;

/** The lexica and models that an analysis needs, in the form that is kept in the cache. */
record LanguageModels(Lexica lexica, Component tagger, Component parser) {

  static LanguageModels read(ModelInput in) throws IOException {
    return new LanguageModels(Lexica.read(in), Component.read(in), Component.read(in));
  }

  void write(ModelOutput out) throws IOException {
    lexica.write(out);
    tagger.write(out);
    parser.write(out);
  }

  /** Returns what runs over a sentence, in order. */
  List<NLPComponent<NLPNode>> components(NLPComponent<NLPNode> lemmatizer) {
    return List.of(
        lexica, tagger.whole(), new TagRepair(), new PairedDoers(), lemmatizer, parser.whole());
  }
}
