package org.demarche.app.cases;

import java.util.List;

/** Finds out which tellings a chain of joins connects. */
final class Circles {

  private final int[] parent;

  Circles(int size, List<Join> joins) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
    for (Join join : joins) {
      int one = first(join.one());
      int other = first(join.other());
      parent[Math.max(one, other)] = Math.min(one, other);
    }
  }

  /** Returns the first telling that is connected with one. */
  int first(int number) {
    int root = number;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
