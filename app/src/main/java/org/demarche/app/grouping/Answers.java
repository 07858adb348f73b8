package org.demarche.app.grouping;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
record Answers(Map<String, KnownAct> acts, Map<String, List<KnownAct>> tellings) {

  /**
   * Reads a file with lines "act KEY | day | actors | CATEGORY | recipients | …" and "tell KEY |
   * report | sentences".
   *
   * @throws MalformedResourceException if a line is malformed, with its number
   */
  static Answers read(Path file) throws IOException {
    Map<String, KnownAct> acts = new LinkedHashMap<>();
    Map<String, List<KnownAct>> tellings = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] fields = line.split(" *\\| *");
        if (line.startsWith("act ") && fields.length > 4) {
          String key = fields[0].substring("act ".length());
          acts.put(key, new KnownAct(key, codes(fields[2]), fields[3], codes(fields[4])));
        } else if (line.startsWith("tell ") && fields.length > 2) {
          tell(acts.get(fields[0].substring("tell ".length())), fields, tellings);
        } else if (line.startsWith("act ") || line.startsWith("tell ")) {
          throw new MalformedResourceException(file + ":" + number + ": too few fields");
        }
      }
    }
    return new Answers(acts, tellings);
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
