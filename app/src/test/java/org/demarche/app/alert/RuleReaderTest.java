package org.demarche.app.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.app.relation.Grain;
import org.demarche.app.relation.Unusual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleReaderTest {

  @TempDir private Path directory = Path.of("");

  private final RuleReader reader = Desk.reader();

  static Stream<String> badRules() throws IOException {
    try (InputStream in = RuleReaderTest.class.getResourceAsStream("bad-rules.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n\n")).skip(1).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("badRules")
  void saysWhatToWriteInstead(String block) {
    int mark = block.indexOf("! ");
    String[] wanted = block.substring(mark + 2).strip().split(" ", 2);
    assertThatThrownBy(() -> reader.read("my.rules", block.substring(0, mark)))
        .isInstanceOf(MalformedRuleException.class)
        .hasMessageStartingWith("my.rules:" + wanted[0] + ": ")
        .hasMessageContaining(wanted[1]);
  }

  @Test
  void readsEveryKindOfRule() {
    List<Rule> rules =
        reader.read(
            "my.rules",
            "\uFEFF# my rules\r\n"
                + "RULE: Acts\r\n  Between: Saudi Arabia, ARE and Qatar\r\n  watch: acts\r\n"
                + "  again: status\r\n\r\n"
                + "rule: Level\nfrom: RUS\nto: UKR\nquad: material conflict\n"
                + "watch: Sum at most -40 in 30 days\nagain: -60, -80\nmin cases: 2\n"
                + "rule: Odd\nbetween: USA RUS\nwatch: unusual months more conflict, harsher\n"
                + "rule: Hopes\nfrom: USA\nkind: promised\nseverity: high\nremark: Ring: twice\n"
                + "watch: expectations due in 7 days, broken\n");
    assertThat(rules).extracting(Rule::name).containsExactly("Acts", "Level", "Odd", "Hopes");
    assertThat(rules).extracting(Rule::place).contains("my.rules:2", "my.rules:7");
    assertThat(rules)
        .extracting(Rule::watch)
        .containsExactly(
            new Watch.Acts(true),
            new Watch.Level(Measure.SUM, true, List.of(-40.0, -60.0, -80.0), 30, 2),
            new Watch.Periods(
                Set.of(Unusual.Kind.MORE_CONFLICT, Unusual.Kind.HARSHER), Grain.MONTH),
            new Watch.Expectations(Set.of(Turn.DUE, Turn.BROKEN), 7, Set.of("promised")));
    assertThat(rules.get(0).direction().dyad().orElseThrow().first()).containsExactly("ARE", "SAU");
    assertThat(rules.get(0).filter().statuses()).containsExactly("actual");
    assertThat(rules.get(3).remark()).hasValue("Ring: twice");
  }

  @Test
  void namesAllFaultsAtOnce() {
    assertThatThrownBy(
            () -> reader.read("my.rules", "rule: a\nside: USA\nrule: b\nside: USA\nwatch: all\n"))
        .hasMessageContaining("my.rules:1: ")
        .hasMessageContaining("\nmy.rules:5: ");
  }

  @Test
  void refusesANameThatStandsTwice() {
    List<Rule> rules = reader.read("a.rules", "rule: a\nside: USA\nwatch: acts\n");
    assertThatThrownBy(() -> Rule.checkNames(List.of(rules.get(0), rules.get(0))))
        .hasMessageContaining("a.rules:1: there is a rule \"a\" already, in a.rules:1");
  }

  @Test
  void refusesFilesThatHoldNoRules() throws IOException {
    Path bytes = Files.write(directory.resolve("b.rules"), new byte[] {(byte) 0xFF, 1, 2});
    assertThatThrownBy(() -> reader.read(bytes)).hasMessageContaining("is no text in UTF-8");
    Path large = Files.write(directory.resolve("l.rules"), new byte[1_000_001]);
    assertThatThrownBy(() -> reader.read(large)).hasMessageContaining("is longer than 1 MB");
    assertThatThrownBy(() -> reader.read("e.rules", "# nothing\n"))
        .hasMessage("e.rules has no rule; a rule begins with \"rule: NAME\"");
  }

  @Test
  void readsTheSample() throws IOException {
    Path sample = Path.of("..", "samples", "alerts.rules");
    List<Rule> rules = reader.read(sample);
    Rule.checkNames(rules);
    assertThat(rules).hasSizeGreaterThan(5);
  }
}
