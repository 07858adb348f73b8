package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;

/** One actor while its lines are read: names, then codes. */
final class Entry {

  private final int line;
  private final List<String> names = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
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

  /** Returns the names as the file writes them, with "_" where words are joined. */
  List<String> written() {
    return written;
  }

  List<ActorCode> codes() {
    return codes;
  }

  /** Returns the codes that name one each. */
  List<ActorCode> single() {
    return codes.stream().filter(code -> !code.isSeveral()).toList();
  }

  /** Tells whether there was a code, readable or not. */
  boolean isCoded() {
    return coded;
  }

  void setCoded() {
    coded = true;
  }
}
