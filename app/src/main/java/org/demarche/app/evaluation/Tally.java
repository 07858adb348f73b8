package org.demarche.app.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.app.score.Mistake;
import org.demarche.app.score.Share;

/** Counts by name what is right and keeps what is wrong. */
final class Tally {

  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  void add(String name, boolean right) {
    shares.merge(name, new Share(0, 0).plus(right), (old, one) -> old.plus(right));
  }

  void wrong(Mistake mistake) {
    mistakes.add(mistake);
  }

  Map<String, Share> shares() {
    return shares;
  }

  List<Mistake> mistakes() {
    return mistakes;
  }
}
