package org.demarche.app.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Who somebody is in CAMEO: "USAGOV".
 *
 * @param root country or kind of organisation, "" when unknown
 * @param parts groups of three letters behind it, the role first
 */
record ActorCode(String root, List<String> parts) {

  /** Letters of a group. */
  static final int PART = 3;

  /** Nobody, or somebody of whom nothing is known. */
  static final ActorCode NOBODY = new ActorCode("", List.of());

  ActorCode {
    parts = List.copyOf(parts);
  }

  /** Returns a whole code taken apart. */
  static ActorCode of(String whole) {
    List<String> parts = new ArrayList<>();
    for (int i = PART; i < whole.length(); i += PART) {
      parts.add(whole.substring(i, i + PART));
    }
    return new ActorCode(whole.substring(0, PART), parts);
  }

  boolean isEmpty() {
    return root.isEmpty() && parts.isEmpty();
  }

  /** Returns the code in one. */
  String whole() {
    return root + String.join("", parts);
  }

  /** Returns the code in one, with PETRARCH's hyphens where the root is unknown. */
  String petrarch() {
    return root.isEmpty() ? "---" + whole() : whole();
  }
}
