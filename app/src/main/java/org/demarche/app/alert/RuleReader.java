package org.demarche.app.alert;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;

/** Reads the rules of a file, which docs/alerts.md explains. */
public final class RuleReader {

  private static final int LONGEST = 1_000_000;

  private static final List<String> ALWAYS =
      List.of("rule", "watch", "severity", "remark", "since");

  /** Without one of these a rule would tell everything. */
  private static final Set<String> LIMITS =
      Set.of(
          "between", "from", "to", "side", "event", "mode", "quad", "context", "speaker", "place",
          "text");

  private final FilterReader filters;

  /** Takes who reads the conditions. */
  public RuleReader(FilterReader filters) {
    this.filters = filters;
  }

  /**
   * Returns the rules of a file.
   *
   * @throws MalformedRuleException with all that is wrong
   * @throws IOException if the file cannot be read
   */
  public List<Rule> read(Path file) throws IOException {
    if (Files.size(file) > LONGEST) {
      throw new MalformedRuleException(file + " is longer than 1 MB, which no file of rules is");
    }
    try {
      return read(name(file), Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException other) {
      throw new MalformedRuleException(file + " is no text in UTF-8; save it as that");
    }
  }

  private static String name(Path file) {
    return Objects.requireNonNull(file.getFileName()).toString();
  }

  /**
   * Returns the rules of a text.
   *
   * @param file what the text is called
   */
  public List<Rule> read(String file, String text) {
    List<Rule> rules = new ArrayList<>();
    List<MalformedRuleException> flaws = new ArrayList<>();
    for (RuleBlock block :
        RuleBlock.of(file, text.startsWith("\uFEFF") ? text.substring(1) : text)) {
      try {
        rules.add(rule(block));
      } catch (MalformedRuleException flaw) {
        flaws.add(flaw);
      }
    }
    if (!flaws.isEmpty()) {
      throw MalformedRuleException.of(flaws);
    }
    if (rules.isEmpty()) {
      throw new MalformedRuleException(file + " has no rule; a rule begins with \"rule: NAME\"");
    }
    return List.copyOf(rules);
  }

  private Rule rule(RuleBlock block) {
    Watch watch = new WatchReader(block).watched();
    block.check(keys(watch), what(watch));
    if (!block.hasAny(LIMITS)) {
      throw block
          .head()
          .malformed(
              "the rule would tell everything; say which acts with \"between\", \"side\", \"event\" or"
                  + " others");
    }
    DirectionReader directions = new DirectionReader(block);
    if (watch instanceof Watch.Periods && !directions.isDyad()) {
      throw block
          .head()
          .malformed("unusual periods are those of two sides; write \"between: USA and RUS\"");
    }
    Filter filter = new ConditionReader(filters, block).filter(directions.words());
    if (watch instanceof Watch.Expectations) {
      directions.checkTowards(filter);
    }
    return new Rule(
        block.name(),
        block.head().place(),
        block.line("severity").map(RuleReader::severity).orElse(Severity.MEDIUM),
        block.line("remark").map(RuleLine::value),
        directions.direction(filter),
        filter,
        watch);
  }

  private static List<String> keys(Watch watch) {
    List<String> keys = new ArrayList<>(ALWAYS);
    keys.addAll(DirectionReader.KEYS);
    if (watch instanceof Watch.Expectations) {
      keys.add("kind");
    } else if (!(watch instanceof Watch.Periods)) {
      keys.addAll(ConditionReader.KEYS);
      keys.add("again");
    }
    if (watch instanceof Watch.Level) {
      keys.add("min-cases");
    }
    return keys;
  }

  private static String what(Watch watch) {
    if (watch instanceof Watch.Expectations) {
      return "on expectations";
    }
    return watch instanceof Watch.Periods ? "on unusual periods" : "on acts";
  }

  private static Severity severity(RuleLine line) {
    for (Severity severity : Severity.values()) {
      if (severity.word().equalsIgnoreCase(line.value())) {
        return severity;
      }
    }
    throw line.malformed(
        "\"" + line.value() + "\" is no severity; write info, low, medium or high");
  }
}
