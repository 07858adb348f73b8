package org.demarche.app.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.resource.MalformedResourceException;

/**
 * Which sentences of which reports tell which acts, by hand.
 *
 * @param acts the acts by their keys
 * @param tellings the acts that a sentence tells, by "report sentence"
 */
public record KnownActs(Map<String, KnownAct> acts, Map<String, List<KnownAct>> tellings) {

  /**
   * Reads a file with lines "act KEY | day | actors | CATEGORY | recipients | …" and "tell KEY |
   * report | sentences".
   *
   * @throws MalformedResourceException if a line is malformed, with its number
   */
  public static KnownActs read(Path file) throws IOException {
    Map<String, KnownAct> acts = new LinkedHashMap<>();
    Map<String, List<KnownAct>> tellings = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] fields = line.split(" *\\| *");
        if (line.startsWith("act ") && fields.length > 4) {
          String key = fields[0].substring("act ".length());
          String category = fields[3].replaceFirst("/.*", "");
          acts.put(key, new KnownAct(key, fields[1], codes(fields[2]), category, codes(fields[4])));
        } else if (line.startsWith("tell ") && fields.length > 2) {
          KnownAct act = acts.get(fields[0].substring("tell ".length()));
          if (act == null) {
            throw new MalformedResourceException(
                file + ":" + number + ": no act of this key before");
          }
          tell(act, fields, tellings);
        } else if (line.startsWith("act ") || line.startsWith("tell ")) {
          throw new MalformedResourceException(file + ":" + number + ": too few fields");
        }
      }
    }
    return new KnownActs(acts, tellings);
  }

  /** Returns the acts that sentences of a report tell. */
  Set<KnownAct> toldIn(String report, Collection<Integer> sentences) {
    Set<KnownAct> told = new LinkedHashSet<>();
    for (int sentence : sentences) {
      told.addAll(tellings.getOrDefault(report + " " + sentence, List.of()));
    }
    return told;
  }

  /** Returns how many acts the reports tell, counting an act once for each report. */
  int size() {
    Set<String> told = new TreeSet<>();
    tellings.forEach(
        (place, here) ->
            here.forEach(
                act -> told.add(act.key() + " " + place.substring(0, place.indexOf(' ')))));
    return told.size();
  }

  private static void tell(KnownAct act, String[] fields, Map<String, List<KnownAct>> tellings) {
    for (String sentence : fields[2].split(" ")) {
      tellings.computeIfAbsent(fields[1] + " " + sentence, none -> new ArrayList<>()).add(act);
    }
  }

  private static Set<String> codes(String field) {
    Set<String> codes = new TreeSet<>();
    for (String code : field.split("\\+")) {
      if (!code.equals("-")) {
        codes.add(code);
      }
    }
    return codes;
  }
}
