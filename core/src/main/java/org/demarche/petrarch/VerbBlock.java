package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;
import org.demarche.verb.EventCode;
import org.demarche.verb.VerbEntry;
import org.demarche.verb.VerbForm;
import org.demarche.verb.VerbPattern;

/** Verbs that share their patterns, while their lines are read. */
final class VerbBlock {

  private record Verb(List<VerbForm> forms, EventCode code, String source) {}

  private final EventCode code;
  private final List<Verb> verbs = new ArrayList<>();
  private final List<VerbPattern> patterns = new ArrayList<>();

  VerbBlock(EventCode code) {
    this.code = code;
  }

  /** Returns the code of the verbs that have none of their own. */
  EventCode code() {
    return code;
  }

  void add(List<VerbForm> forms, EventCode own, String source) {
    verbs.add(new Verb(forms, own, source));
  }

  void add(VerbPattern pattern) {
    patterns.add(pattern);
  }

  /** Returns the verbs with all patterns of the block. */
  List<VerbEntry> entries() {
    return verbs.stream()
        .map(verb -> new VerbEntry(verb.forms(), verb.code(), patterns, verb.source()))
        .toList();
  }
}
