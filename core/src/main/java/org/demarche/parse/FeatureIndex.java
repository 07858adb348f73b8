package org.demarche.parse;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.util.List;

/** The numbers of a model's features, by fingerprint. */
final class FeatureIndex extends FeatureMap {

  private static final long serialVersionUID = 1L;

  private final transient Fingerprints fingerprints;

  private FeatureIndex(Fingerprints fingerprints, int size) {
    super(size);
    this.fingerprints = fingerprints;
  }

  /** Copies the numbers of another map. */
  static FeatureIndex of(FeatureMap map) {
    List<Object2IntMap<String>> types = map.getIndexMaps();
    int size = types.stream().mapToInt(Object2IntMap::size).sum();
    Fingerprints.Builder builder = new Fingerprints.Builder(size);
    for (int type = 0; type < types.size(); type++) {
      for (Object2IntMap.Entry<String> feature : types.get(type).object2IntEntrySet()) {
        builder.put(type, feature.getKey(), feature.getIntValue());
      }
    }
    return new FeatureIndex(builder.build(), map.size());
  }

  static FeatureIndex read(ModelInput in) throws IOException {
    int size = in.number();
    return new FeatureIndex(Fingerprints.read(in), size);
  }

  void write(ModelOutput out) throws IOException {
    out.number(size());
    fingerprints.write(out);
  }

  @Override
  public int index(int type, String value) {
    return fingerprints.get(type, value);
  }
}
