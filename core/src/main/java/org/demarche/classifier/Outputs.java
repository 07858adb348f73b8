package org.demarche.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.record.Status;

/**
 * What the classifier tells, in the order of its outputs: the categories and none of them, the
 * modes with their categories, the statuses, whether an act is alleged, the contexts.
 */
public final class Outputs {

  /** The category of words that tell nothing, and of two sides between which nothing happens. */
  public static final String NONE = "NONE";

  private final List<String> categories;
  private final List<String> modes;
  private final List<String> contexts;

  /** Takes the ontology. */
  public Outputs(Acts acts, Contexts contexts) {
    List<String> all = new ArrayList<>(acts.categories());
    all.add(NONE);
    this.categories = List.copyOf(all);
    this.modes = acts.modes();
    this.contexts = contexts.names();
  }

  /** Returns the categories, NONE last. */
  public List<String> categories() {
    return categories;
  }

  /** Returns "CATEGORY/mode" for each mode. */
  public List<String> modes() {
    return modes;
  }

  /** Returns the contexts. */
  public List<String> contexts() {
    return contexts;
  }

  /** Returns the statuses. */
  public List<Status> statuses() {
    return Arrays.asList(Status.values());
  }

  /** Returns the place of a category, from 0. */
  public int category(String name) {
    return place(categories, name);
  }

  /** Returns the place of a mode, if the category has it. */
  public Optional<Integer> mode(String category, Optional<String> mode) {
    return mode.map(m -> firstMode() + place(modes, category + "/" + m));
  }

  /** Returns the place of the first mode. */
  public int firstMode() {
    return categories.size();
  }

  /** Returns the place of the first status. */
  public int firstStatus() {
    return firstMode() + modes.size();
  }

  /** Returns the place of whether an act is alleged. */
  public int alleged() {
    return firstStatus() + statuses().size();
  }

  /** Returns the place of the first context. */
  public int firstContext() {
    return alleged() + 1;
  }

  /** Returns the place of a context. */
  public int context(String name) {
    return firstContext() + place(contexts, name);
  }

  /** Returns how many outputs there are. */
  public int size() {
    return firstContext() + contexts.size();
  }

  /** Returns how many outputs a head has. */
  public int of(Head head) {
    return switch (head) {
      case PAIR, ACT -> size();
      case SIDE -> 2;
      case WORD -> categories.size();
    };
  }

  private static int place(List<String> names, String name) {
    int place = names.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException("the ontology has no " + name);
    }
    return place;
  }
}
