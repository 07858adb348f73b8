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

  private static final String OPEN = "---";

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

  /** Returns a code in the letters of a user, in which the country may be open: "---GOV". */
  static ActorCode written(String whole) {
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < whole.length(); i += PART) {
      groups.add(whole.substring(i, Math.min(whole.length(), i + PART)));
    }
    boolean open = whole.startsWith(OPEN) || whole.isEmpty();
    return new ActorCode(
        open ? "" : groups.get(0), groups.subList(Math.min(1, groups.size()), groups.size()));
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
    return root.isEmpty() ? OPEN + whole() : whole();
  }
}
