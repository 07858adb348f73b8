package org.demarche.bench.baseline;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.tukaani.xz.XZInputStream;

/** NLP4J as it is published: its tagger, lemmatiser and parser, without anything of ours. */
public final class Nlp4jAlone implements Baseline {

  private static final String FOLDER = "/edu/emory/mathcs/nlp/";

  private final Map<String, List<String>> tags;
  private final Map<String, Collection<String>> clusters;
  private final List<NLPComponent<NLPNode>> components;

  private Nlp4jAlone(
      Map<String, List<String>> tags,
      Map<String, Collection<String>> clusters,
      List<NLPComponent<NLPNode>> components) {
    this.tags = tags;
    this.clusters = clusters;
    this.components = components;
  }

  /** Unpacks its models, which takes some 20 seconds and 1.5 GB. */
  @SuppressWarnings("unchecked") // the jar says so
  public static Nlp4jAlone load() throws IOException {
    return new Nlp4jAlone(
        (Map<String, List<String>>) object("lexica/en-ambiguity-classes-simplified-lowercase.xz"),
        (Map<String, Collection<String>>)
            object("lexica/en-brown-clusters-simplified-lowercase.xz"),
        List.of(
            model("models/en-pos.xz"),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            model("models/en-dep.xz")));
  }

  @SuppressWarnings("unchecked") // the jar says so
  private static NLPComponent<NLPNode> model(String name) throws IOException {
    OnlineComponent<NLPNode, ?> model = (OnlineComponent<NLPNode, ?>) object(name);
    model.setFlag(NLPFlag.DECODE);
    return model;
  }

  private static Object object(String name) throws IOException {
    InputStream packed = Nlp4jAlone.class.getResourceAsStream(FOLDER + name);
    if (packed == null) {
      throw new FileNotFoundException(FOLDER + name + " is not on the class path");
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(new XZInputStream(packed), 1 << 16))) {
      return in.readObject();
    } catch (ClassNotFoundException missing) {
      throw new IOException(name + " needs another version of NLP4J", missing);
    }
  }

  @Override
  public String name() {
    return "NLP4J, tags and parse alone";
  }

  @Override
  public long analyse(List<String> tokens) {
    NLPNode[] nodes = new NLPNode[tokens.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, tokens.get(i - 1));
      String form = nodes[i].getWordFormSimplifiedLowercase();
      if (tags.get(form) != null) {
        nodes[i].setAmbiguityClasses(tags.get(form));
      }
      if (clusters.get(form) != null) {
        nodes[i].setWordClusters(new HashSet<>(clusters.get(form)));
      }
    }
    components.forEach(component -> component.process(nodes));
    long heads = 0;
    for (int i = 1; i < nodes.length; i++) {
      NLPNode head = nodes[i].getDependencyHead();
      heads += head == null ? 0 : head.getID();
    }
    return heads;
  }
}
