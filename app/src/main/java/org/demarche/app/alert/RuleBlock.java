package org.demarche.app.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of one rule; the first names it.
 *
 * @param lines all of them, each key once
 */
record RuleBlock(List<RuleLine> lines) {

  static final String NAME = "rule";

  private static final int LONGEST_NAME = 200;

  RuleBlock {
    lines = List.copyOf(lines);
  }

  /** Cuts a text into blocks; blank lines and those that begin with "#" say nothing. */
  static List<RuleBlock> of(String file, String text) {
    List<List<RuleLine>> blocks = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        RuleLine read = line(file, number, line.strip());
        if (read.key().equals(NAME)) {
          blocks.add(new ArrayList<>());
        }
        if (blocks.isEmpty()) {
          throw read.malformed(
              "a rule begins with its name; write \"rule: NAME\" before this line");
        }
        blocks.get(blocks.size() - 1).add(read);
      }
    }
    return blocks.stream().map(RuleBlock::new).toList();
  }

  private static RuleLine line(String file, int number, String line) {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new RuleLine(file, number, "", line)
          .malformed(
              "\"" + line + "\" has no key; write \"key: value\", or \"#\" before a comment");
    }
    String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
    RuleLine read = new RuleLine(file, number, key, line.substring(colon + 1).strip());
    if (read.value().isEmpty()) {
      throw read.malformed(
          "nothing stands behind \"" + key + ":\"; write a value, or no such line");
    }
    return read;
  }

  RuleLine head() {
    return lines.get(0);
  }

  String name() {
    String name = head().value();
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw head().malformed("a name has 1 to " + LONGEST_NAME + " characters, and no tabs");
    }
    return name;
  }

  Optional<RuleLine> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  boolean hasAny(Set<String> keys) {
    return lines.stream().anyMatch(line -> keys.contains(line.key()));
  }

  /** Fails on a key that stands twice or is none of some. */
  void check(List<String> known, String what) {
    for (int i = 0; i < lines.size(); i++) {
      RuleLine line = lines.get(i);
      if (!known.contains(line.key())) {
        throw line.malformed(
            "a rule "
                + what
                + " has no \""
                + line.key()
                + "\"; it takes "
                + String.join(", ", known));
      }
      if (lines.subList(0, i).stream().anyMatch(other -> other.key().equals(line.key()))) {
        throw line.malformed(
            "\""
                + line.key()
                + "\" stands twice in this rule; write one, with commas between values");
      }
    }
  }
}
