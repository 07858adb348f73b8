package org.demarche.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.app.day.Days;
import org.demarche.record.Act;
import org.demarche.record.Scores;
import org.demarche.record.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tellings become one case, by the examples in groups.txt. */
final class CaseBuilderTest {

  private final CaseBuilder builder = new CaseBuilder(new Likeness());

  static Stream<List<String>> groups() throws IOException {
    try (InputStream in = CaseBuilderTest.class.getResourceAsStream("groups.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("\n\n"))
          .map(block -> block.lines().filter(line -> line.contains("|")).toList())
          .map(lines -> lines.stream().filter(line -> !line.startsWith("#")).toList())
          .filter(lines -> !lines.isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("groups")
  void tellingsOfOneActAreOneCase(List<String> lines) {
    Map<String, Set<String>> wanted = new HashMap<>();
    Map<String, Set<String>> reports = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (String line : lines) {
      Told each = told(line, told.size());
      told.add(each);
      reports.computeIfAbsent(line.substring(0, 1), none -> new TreeSet<>()).add(each.reportId());
    }
    reports.forEach((letter, ids) -> wanted.put(letter, ids));
    List<Set<String>> found =
        builder.build(told).stream()
            .map(
                built ->
                    (Set<String>)
                        built.tellings().stream()
                            .map(telling -> telling.told().reportId())
                            .collect(Collectors.toCollection(TreeSet::new)))
            .toList();
    assertThat(found).containsExactlyInAnyOrderElementsOf(wanted.values());
  }

  @Test
  void theOrderOfTellingsDoesNotMatter() throws IOException {
    List<Told> told = new ArrayList<>();
    for (String line : groups().flatMap(List::stream).toList()) {
      told.add(told(line, told.size()));
    }
    List<Case> cases = builder.build(told);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(told, random);
      assertThat(builder.build(told)).isEqualTo(cases);
    }
  }

  @Test
  void aDayIsSurerThanTheWeekAroundIt() {
    List<Told> told =
        List.of(
            told(
                "a | 2031-03-06 | x | x | SANCTION actual | NOR > SWE | 2031-W10 | spy harbour", 0),
            told(
                "a | 2031-03-07 | y | y | SANCTION actual | NOR > SWE | 2031-03-05 | spy harbour",
                1));
    assertThat(builder.build(told))
        .singleElement()
        .extracting(one -> one.summary().day())
        .isEqualTo(LocalDate.of(2031, 3, 5));
  }

  @Test
  void whyATellingBelongsToACaseIsKept() {
    List<Told> told =
        List.of(
            told(
                "a | 2031-03-04 | x | x | SANCTION actual | NOR > SWE | 2031-03-03 | spy harbour",
                0),
            told(
                "a | 2031-03-05 | y | y | SANCTION actual | NOR > SWE | 2031-03-03 | spy harbour",
                1));
    Case only = builder.build(told).get(0);
    Telling second = only.tellings().get(1);
    assertThat(second.like()).contains(told.get(0).key());
    assertThat(second.grounds())
        .extracting(Ground::kind)
        .contains(Ground.Kind.ACT, Ground.Kind.DAY, Ground.Kind.WORDS);
    assertThat(only.summary().accounts()).isEqualTo(2);
    assertThat(only.summary().day()).isEqualTo(LocalDate.of(2031, 3, 3));
  }

  private static Told told(String line, int number) {
    String[] fields = line.split(" *\\| *");
    String[] act = fields[4].split("[/ ]");
    LocalDate published = LocalDate.parse(fields[1]);
    String[] sides = fields[5].split(" > ");
    return new Told(
        new TellingKey(published, fields[2], "e" + number),
        fields[3],
        new Act(act[0], act.length > 2 ? Optional.of(act[1]) : Optional.empty(), List.of(), "000"),
        new Scores("", 0, 0),
        Status.valueOf(act[act.length - 1].toUpperCase()),
        false,
        party(sides[0]),
        party(sides[1]),
        new ActTime(Days.of(fields[6]).orElseThrow(), ActTime.Basis.TOLD),
        Optional.empty(),
        Stream.of(fields[7].split(" ")).sorted().toList(),
        List.of());
  }

  /** "IGO:union" is a body without a country. */
  private static Party party(String codes) {
    Set<String> countries = new TreeSet<>();
    Set<String> entities = new TreeSet<>();
    for (String code : codes.equals("-") ? new String[0] : codes.split("\\+")) {
      String[] parts = code.split(":");
      countries.add(parts[0]);
      Stream.of(parts).skip(1).forEach(entities::add);
    }
    return new Party(countries, entities);
  }
}
