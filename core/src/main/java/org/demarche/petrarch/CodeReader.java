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
      return new ActorCode("", List.of(), false, period);
    }
    check(code, text);
    return actor(CodeTable.groups(code), period, remark);
  }

  private ActorCode actor(List<String> groups, Optional<Period> period, Consumer<String> remark) {
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
    return new ActorCode(country.orElse(unknown ? "OTH" : ""), List.copyOf(sectors), only, period);
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
    if (code.indexOf('/') > 0) {
      throw new UnreadableException(
          "[" + text + "] names several actors, which one name cannot be; write one code");
    }
    if (!LETTERS.matcher(code).matches()) {
      throw new UnreadableException("a code is written in letters, not [" + text + "]");
    }
  }
}
