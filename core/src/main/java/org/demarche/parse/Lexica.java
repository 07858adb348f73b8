package org.demarche.parse;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the models know of single words: the tags a word may have and its clusters of like words.
 */
final class Lexica implements NLPComponent<NLPNode> {

  private final Lexicon tags;
  private final Lexicon clusters;
  private final List<Set<String>> clusterSets;

  Lexica(Lexicon tags, Lexicon clusters) {
    this.tags = tags;
    this.clusters = clusters;
    this.clusterSets = new ArrayList<>(clusters.values().size());
    for (List<String> value : clusters.values()) {
      clusterSets.add(Collections.unmodifiableSet(new LinkedHashSet<>(value)));
    }
  }

  static Lexica read(ModelInput in) throws IOException {
    return new Lexica(Lexicon.read(in), Lexicon.read(in));
  }

  void write(ModelOutput out) throws IOException {
    tags.write(out);
    clusters.write(out);
  }

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordFormSimplifiedLowercase();
      int tagged = tags.number(form);
      if (tagged != Fingerprints.ABSENT) {
        nodes[i].setAmbiguityClasses(tags.values().get(tagged));
      }
      int clustered = clusters.number(form);
      if (clustered != Fingerprints.ABSENT) {
        nodes[i].setWordClusters(clusterSets.get(clustered));
      }
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }

  /** Words with the list of strings each of them has; the same lists recur many times. */
  record Lexicon(Fingerprints words, List<List<String>> values) {

    /** Copies a lexicon; strings keep the order that its collections give them in. */
    static Lexicon of(Map<String, ? extends Collection<String>> lexicon) {
      Fingerprints.Builder words = new Fingerprints.Builder(lexicon.size());
      Map<List<String>, Integer> numbers = new LinkedHashMap<>();
      lexicon.forEach(
          (word, strings) -> {
            Integer next = numbers.size();
            Integer number = numbers.putIfAbsent(List.copyOf(strings), next);
            words.put(0, word, number == null ? next : number);
          });
      return new Lexicon(words.build(), List.copyOf(numbers.keySet()));
    }

    static Lexicon read(ModelInput in) throws IOException {
      Fingerprints words = Fingerprints.read(in);
      List<List<String>> values = new ArrayList<>();
      for (int left = in.number(); left > 0; left--) {
        values.add(in.strings());
      }
      return new Lexicon(words, values);
    }

    void write(ModelOutput out) throws IOException {
      words.write(out);
      out.number(values.size());
      for (List<String> strings : values) {
        out.strings(strings);
      }
    }

    /** Returns the index of the word's strings in {@link #values()}, or ABSENT. */
    int number(String word) {
      return words.get(0, word);
    }
  }
}
