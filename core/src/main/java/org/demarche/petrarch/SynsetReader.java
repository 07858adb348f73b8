package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;

/** Takes the definitions of sets out of the lines, wherever they stand. */
final class SynsetReader {

  private SynsetReader() {}

  /** Adds the definitions to the sets and returns the other lines. */
  static List<Line> taken(List<Line> lines, Synsets synsets) {
    List<Line> rest = new ArrayList<>();
    int next = 0;
    while (next < lines.size()) {
      Line line = lines.get(next++);
      if (Synsets.isSubstitution(line.text())) {
        synsets.substitute(line.text());
      } else if (Synsets.isDefinition(line.text())) {
        List<String> members = new ArrayList<>();
        while (next < lines.size() && lines.get(next).startsWith("+")) {
          members.add(lines.get(next++).text().substring(1));
        }
        synsets.define(line.text(), members);
      } else {
        rest.add(line);
      }
    }
    return rest;
  }
}
