package org.demarche.ontology;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.Scores;
import org.demarche.resource.Row;
import org.demarche.resource.Table;

/** The acts of PLOVER 2.0 with their quads, scores and CAMEO codes. */
public final class Acts {

  private record Line(
      String quad, double intensity, String cameo, double goldstein, String description) {}

  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Double> goldstein = new HashMap<>();

  /** Reads acts.txt and goldstein.txt. */
  public Acts() {
    for (Row row : Table.read(Acts.class, "acts.txt", 6)) {
      lines.put(
          row.field(0),
          new Line(row.field(1), number(row, 2), row.field(3), number(row, 4), row.field(5)));
    }
    for (Row row : Table.read(Acts.class, "goldstein.txt", 2)) {
      goldstein.put(row.field(0), number(row, 1));
    }
  }

  private static double number(Row row, int field) {
    try {
      return Double.parseDouble(row.field(field));
    } catch (NumberFormatException wrong) {
      throw row.malformed("no number: \"" + row.field(field) + "\"");
    }
  }

  /** Returns the categories, from cooperation to conflict. */
  public List<String> categories() {
    return lines.keySet().stream().filter(key -> key.indexOf('/') < 0).toList();
  }

  /** Returns "CATEGORY/mode" for all modes, in the order of their categories. */
  public List<String> modes() {
    return lines.keySet().stream().filter(key -> key.indexOf('/') >= 0).toList();
  }

  /** Returns what an act is, in one sentence. */
  public String description(String category, Optional<String> mode) {
    return line(category, mode).description();
  }

  /** Tells whether PLOVER has the category, and the mode in it. */
  public boolean knows(String category, Optional<String> mode) {
    return lines.containsKey(key(category, mode));
  }

  /** Returns the CAMEO code that stands for the act where no frame gives a closer one. */
  public String cameo(String category, Optional<String> mode) {
    return line(category, mode).cameo();
  }

  /** Returns where the act stands between conflict and cooperation. */
  public Scores scores(String category, Optional<String> mode, String cameo) {
    Line line = line(category, mode);
    return new Scores(line.quad(), line.intensity(), goldstein(cameo, line.goldstein()));
  }

  /** Returns the quad of a category. */
  public String quad(String category) {
    return line(category, Optional.empty()).quad();
  }

  /** Returns the Goldstein value of a CAMEO code, that of its longest known beginning, or 0. */
  public double goldstein(String cameo) {
    return goldstein(cameo, 0);
  }

  private double goldstein(String cameo, double otherwise) {
    for (int length = cameo.length(); length >= 2; length--) {
      Double value = goldstein.get(cameo.substring(0, length));
      if (value != null) {
        return value;
      }
    }
    return otherwise;
  }

  private Line line(String category, Optional<String> mode) {
    Line line = lines.get(key(category, mode));
    if (line == null) {
      line = lines.get(category);
    }
    if (line == null) {
      throw new IllegalArgumentException("no act of PLOVER: " + category);
    }
    return line;
  }

  private static String key(String category, Optional<String> mode) {
    return mode.map(m -> category + "/" + m).orElse(category);
  }
}
