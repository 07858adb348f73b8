package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;

/** One actor while its lines are read: names, then codes. */
final class Entry {

  private final int line;
  private final List<String> names = new ArrayList<>();
  private final List<ActorCode> codes = new ArrayList<>();
  private boolean coded;

  Entry(int line) {
    this.line = line;
  }

  int line() {
    return line;
  }

  List<String> names() {
    return names;
  }

  List<ActorCode> codes() {
    return codes;
  }

  /** Tells whether there was a code, readable or not. */
  boolean isCoded() {
    return coded;
  }

  void setCoded() {
    coded = true;
  }
}
