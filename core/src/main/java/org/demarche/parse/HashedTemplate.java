package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds the features of a state as the template of a model describes them.
 *
 * <p>Many features share a word and what is asked of it: each is looked up and hashed once a state,
 * and the hash of several together comes from theirs, without a text in between.
 */
final class HashedTemplate<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {

  private static final long serialVersionUID = 1L;

  /** What stands between the values of a feature of several. */
  private static final char BETWEEN = '_';

  private final transient FeatureWeights weights;
  private final transient List<FeatureItem> places = new ArrayList<>();
  private final transient List<FeatureItem> values = new ArrayList<>();
  private final transient int[] placesOfSets;
  private final transient int[] placesOfValues;
  private final transient int[][] valuesOfFeatures;

  /** Takes the place of a template, with the weights of its features. */
  HashedTemplate(FeatureTemplate<NLPNode, S> original, FeatureWeights weights) {
    super(null, new HyperParameter());
    this.weights = weights;
    feature_list = original.getFeatureList();
    feature_set = original.getSetFeatureList();
    word_embeddings = original.getEmbeddingFeatureList();
    placesOfSets = feature_set.stream().mapToInt(this::place).toArray();
    valuesOfFeatures = new int[feature_list.size()][];
    for (int i = 0; i < valuesOfFeatures.length; i++) {
      valuesOfFeatures[i] = List.of(feature_list.get(i)).stream().mapToInt(this::value).toArray();
    }
    placesOfValues = values.stream().mapToInt(this::place).toArray();
  }

  /** The lists of the original are taken as they are. */
  @Override
  protected void init(@Nullable Element none) {}

  private int place(FeatureItem item) {
    return number(item, places, HashedTemplate::isSamePlace);
  }

  private int value(FeatureItem item) {
    return number(
        item,
        values,
        (one, other) ->
            isSamePlace(one, other)
                && one.field == other.field
                && Objects.equals(one.attribute, other.attribute));
  }

  private static boolean isSamePlace(FeatureItem one, FeatureItem other) {
    return one.source == other.source
        && one.relation == other.relation
        && one.window == other.window;
  }

  private static int number(
      FeatureItem item, List<FeatureItem> known, BiPredicate<FeatureItem, FeatureItem> same) {
    for (int i = 0; i < known.size(); i++) {
      if (same.test(known.get(i), item)) {
        return i;
      }
    }
    known.add(item);
    return known.size() - 1;
  }

  @Override
  public FeatureVector createFeatureVector(S state, boolean training) {
    NLPNode[] words = new NLPNode[places.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = state.getNode(places.get(i));
    }
    FeatureRows rows = new FeatureRows(4 * placesOfSets.length + valuesOfFeatures.length);
    putSets(state, words, rows);
    putFeatures(state, words, rows);
    return new FeatureVector(rows, createDenseVector(state));
  }

  private void putSets(S state, NLPNode[] words, FeatureRows rows) {
    for (int type = 0; type < placesOfSets.length; type++) {
      NLPNode word = words[placesOfSets[type]];
      if (word != null) {
        Collection<String> found = getFeatures(state, feature_set.get(type), word);
        if (found != null) {
          for (String value : found) {
            rows.put(weights.row(type, Fingerprints.hash(value)));
          }
        }
      }
    }
  }

  private void putFeatures(S state, NLPNode[] words, FeatureRows rows) {
    long[] hashes = new long[placesOfValues.length];
    int[] lengths = new int[placesOfValues.length];
    for (int i = 0; i < hashes.length; i++) {
      NLPNode word = words[placesOfValues[i]];
      String value = word == null ? null : getFeature(state, values.get(i), word);
      lengths[i] = value == null ? -1 : value.length();
      hashes[i] = value == null ? 0 : Fingerprints.hash(value);
    }
    for (int i = 0; i < valuesOfFeatures.length; i++) {
      put(placesOfSets.length + i, valuesOfFeatures[i], hashes, lengths, rows);
    }
  }

  /** A feature of which a value is missing is none. */
  private void put(int type, int[] parts, long[] hashes, int[] lengths, FeatureRows rows) {
    long hash = hashes[parts[0]];
    for (int i = 0; i < parts.length; i++) {
      int part = parts[i];
      if (lengths[part] < 0) {
        return;
      }
      if (i > 0) {
        hash = Fingerprints.joined(hash, BETWEEN, hashes[part], lengths[part]);
      }
    }
    rows.put(weights.row(type, hash));
  }
}
