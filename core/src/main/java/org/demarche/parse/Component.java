package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;

/**
 * A tagger or parser of NLP4J in two parts: the small rest of its serialised object, and its
 * features and weights, which make up nearly all of it, in the form that this package reads fast.
 */
final class Component {

  private static final ObjectInputFilter KNOWN_CLASSES =
      ObjectInputFilter.Config.createFilter(
          "edu.emory.mathcs.nlp.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.**;"
              + "java.util.*;java.lang.*;!*");

  private final OnlineComponent<NLPNode, ?> whole;
  private final byte[] rest;
  private final FeatureWeights weights;

  private Component(byte[] rest, FeatureWeights weights) throws IOException {
    this.rest = rest;
    this.weights = weights;
    this.whole = assemble(rest, weights);
  }

  /** Takes a component apart; it is of no use afterwards. */
  static Component of(OnlineComponent<NLPNode, ?> component) throws IOException {
    WeightVector vector = component.getOptimizer().getWeightVector();
    FeatureWeights weights = FeatureWeights.of(features(component), vector.getSparseWeightVector());
    vector.setSparseWeightVector(new ColumnMajorVector());
    setFeatures(component, new FeatureMap());
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(rest)) {
      out.writeObject(component);
    }
    return new Component(rest.toByteArray(), weights);
  }

  static Component read(ModelInput in) throws IOException {
    return new Component(in.bytes(), FeatureWeights.read(in));
  }

  void write(ModelOutput out) throws IOException {
    out.bytes(rest);
    weights.write(out);
  }

  /** Returns the component, ready to decode. */
  OnlineComponent<NLPNode, ?> whole() {
    return whole;
  }

  private static OnlineComponent<NLPNode, ?> assemble(byte[] rest, FeatureWeights weights)
      throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(rest))) {
      in.setObjectInputFilter(KNOWN_CLASSES);
      @SuppressWarnings("unchecked") // written by of(), and the checksum was right
      OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) in.readObject();
      component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
      hash(component, weights);
      component.setFlag(NLPFlag.DECODE);
      return component;
    } catch (ClassNotFoundException missing) {
      throw new IOException("it needs another version of NLP4J", missing);
    }
  }

  private static <S extends NLPState<NLPNode>> void hash(
      OnlineComponent<NLPNode, S> component, FeatureWeights weights) {
    component.setFeatureTemplate(new HashedTemplate<>(component.getFeatureTemplate(), weights));
  }

  private static FeatureMap features(OnlineComponent<NLPNode, ?> component) {
    try {
      return (FeatureMap) featureMap().get(component.getFeatureTemplate());
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("another version of NLP4J", changed);
    }
  }

  private static void setFeatures(OnlineComponent<NLPNode, ?> component, FeatureMap features) {
    try {
      featureMap().set(component.getFeatureTemplate(), features);
    } catch (ReflectiveOperationException changed) {
      throw new IllegalStateException("another version of NLP4J", changed);
    }
  }

  /** The template offers no access to its map. */
  private static Field featureMap() throws NoSuchFieldException {
    Field field = FeatureTemplate.class.getDeclaredField("feature_map");
    field.setAccessible(true);
    return field;
  }
}
