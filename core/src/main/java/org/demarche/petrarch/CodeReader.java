package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.entity.Period;

/** Reads codes: "USAGOV 930120-010120" of actors, "~MED" of agents. */
final class CodeReader {

  private static final Pattern DATED = Pattern.compile("([^\\s<>]*)\\s*(.*)");
  private static final Pattern LETTERS = Pattern.compile("[A-Z0-9]+");

  /** Codes for what is nobody's act. */
  private static final Set<String> NOBODY = Set.of("---", "+++", "###");

  private static final String SEVERAL = "/";

  /** How they are all written. */
  private static final String NOBODYS = "---";

  private final CodeTable table;

  CodeReader(CodeTable table) {
    this.table = table;
  }

  /**
   * Reads the code of an actor.
   *
   * @param remark takes what was made of a code that is not known
   * @throws UnreadableException when it is none
   */
  ActorCode actor(String text, Consumer<String> remark) throws UnreadableException {
    Matcher parts = DATED.matcher(text.strip());
    if (!parts.matches()) {
      throw new UnreadableException("a code is written [CODE] or [CODE DATES], not [" + text + "]");
    }
    String code = parts.group(1).toUpperCase(Locale.ROOT);
    String dates = parts.group(2).strip();
    Optional<Period> period =
        dates.isEmpty() ? Optional.empty() : Optional.of(DateBounds.parse(dates));
    if (NOBODY.contains(code)) {
      return new ActorCode(NOBODYS, "", List.of(), false, period);
    }
    if (code.indexOf(SEVERAL) > 0) {
      for (String each : code.split(SEVERAL)) {
        check(each, text);
      }
      remark.accept(
          "["
              + text
              + "] names several actors, which one name cannot be; only what a dictionary's"
              + " verbs report is coded with it");
      return new ActorCode(code, "", List.of(), false, period);
    }
    check(code, text);
    return actor(code, period, remark);
  }

  private ActorCode actor(String code, Optional<Period> period, Consumer<String> remark) {
    List<String> groups = CodeTable.groups(code);
    String first = groups.get(0);
    Optional<String> country = table.country(first);
    Set<String> sectors = new LinkedHashSet<>(table.firstSectors(first));
    if (country.isEmpty()) {
      sectors.addAll(table.laterSectors(first));
    }
    boolean unknown = country.isEmpty() && sectors.isEmpty();
    if (unknown) {
      remark.accept(first + " is no known country or kind of actor; it is taken for OTH");
    }
    groups.subList(1, groups.size()).forEach(group -> sectors.addAll(table.laterSectors(group)));
    boolean only = groups.size() == 1 && country.filter(table::isState).isPresent();
    String where = country.orElse(unknown ? "OTH" : "");
    return new ActorCode(code, where, List.copyOf(sectors), only, period);
  }

  /**
   * Returns the sectors that the code of an agent tells.
   *
   * @throws UnreadableException when it is none
   */
  List<String> agent(String text) throws UnreadableException {
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (!code.startsWith("~") && !code.endsWith("~")) {
      throw new UnreadableException("an agent's code begins or ends with ~, not [" + text + "]");
    }
    code = code.replace("~", "").strip();
    check(code, text);
    Set<String> sectors = new LinkedHashSet<>();
    CodeTable.groups(code).forEach(group -> sectors.addAll(table.laterSectors(group)));
    return new ArrayList<>(sectors);
  }

  private static void check(String code, String text) throws UnreadableException {
    if (!LETTERS.matcher(code).matches()) {
      throw new UnreadableException("a code is written in letters, not [" + text + "]");
    }
  }
}
