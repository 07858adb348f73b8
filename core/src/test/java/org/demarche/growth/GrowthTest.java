package org.demarche.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How the work of the coder grows with its input, in steps (calls and rounds of loops) and not in
 * time, which differs from machine to machine.
 */
final class GrowthTest {

  private static final Path SAMPLES = Path.of("..", "samples");
  private static final String PARSING = "org/demarche/parse/";

  /** Shorter ones are titles and datelines. */
  private static final int PARAGRAPH = 40;

  private static ToIntFunction<String> coding = text -> 0;
  private static List<String> paragraphs = List.of();

  @BeforeAll
  @SuppressWarnings("unchecked")
  static void load() throws ReflectiveOperationException, IOException {
    CountingLoader loader = new CountingLoader(GrowthTest.class.getClassLoader());
    coding =
        (ToIntFunction<String>)
            loader.loadClass(CodedText.class.getName()).getDeclaredConstructor().newInstance();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      paragraphs =
          files
              .filter(file -> file.toString().endsWith(".txt"))
              .sorted()
              .flatMap(file -> paragraphs(file).stream())
              .toList();
    }
    assertThat(work(text(paragraphs.size())).units()).isGreaterThan(paragraphs.size());
  }

  private static List<String> paragraphs(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\n+"))
          .filter(p -> p.length() > PARAGRAPH)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A text of so many paragraphs of the samples, taken in turn. */
  private static String text(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> paragraphs.get(i % paragraphs.size()))
        .collect(Collectors.joining("\n\n"));
  }

  @Test
  void aSentenceOfALongReportTakesAsMuchAsOneOfAShortReport() {
    Work some = work(text(200));
    Work many = work(text(1600));
    assertThat(many.units()).isGreaterThan(7 * some.units());
    assertThat(many.stepsEach())
        .as("steps for a sentence; %s", many.growth(some))
        .isLessThan(1.25 * some.stepsEach());
  }

  @Test
  void aReportTakesAsMuchHoweverManyWereCodedBefore() {
    long once = work(text(40)).steps();
    for (int i = 0; i < 10; i++) {
      assertThat(work(text(10 + i)).units()).isGreaterThan(10);
    }
    assertThat(work(text(40)).steps()).isEqualTo(once);
  }

  /** What a text without an end of a sentence may look like. */
  enum Sprawl {
    WORDS,
    LIST,
    TABLE,
    NAMES,
    OPEN_QUOTES
  }

  @ParameterizedTest
  @EnumSource
  void aWordTakesAsMuchInATextThatNeverEndsASentence(Sprawl sprawl) {
    String text = sprawling(sprawl, 1000);
    Work some = work(text, 1000);
    Work many = work(String.join(" ", Collections.nCopies(4, text)), 4000);
    assertThat(many.stepsEach())
        .as("steps for a word; %s", many.growth(some))
        .isLessThan(1.5 * some.stepsEach());
  }

  private static String sprawling(Sprawl sprawl, int size) {
    List<String> words =
        List.of(String.join(" ", paragraphs).replaceAll("[^A-Za-z ]", "").split(" +"));
    List<String> names = List.of("Russia", "the United States", "President Putin", "the army");
    return IntStream.range(0, size)
        .mapToObj(
            i -> {
              String word = words.get(i % words.size());
              return switch (sprawl) {
                case WORDS -> word;
                case LIST -> word + ",";
                case TABLE -> i % 7 == 0 ? "\n" + word : String.valueOf(i * 37 % 911);
                case NAMES -> names.get(i % names.size()) + (i % 2 == 0 ? " and" : ",");
                case OPEN_QUOTES -> i % 9 == 0 ? "\"" + word : word;
              };
            })
        .collect(Collectors.joining(" "));
  }

  private static Work work(String text) {
    Operations.reset();
    int sentences = coding.applyAsInt(text);
    return new Work(sentences, Operations.byMethod());
  }

  private static Work work(String text, int words) {
    return new Work(words, work(text).byMethod());
  }

  /**
   * What coding a text took. Parsing is left out: it knows nothing but one sentence, and is so much
   * of all that the rest would not be seen.
   */
  private record Work(int units, Map<String, Long> byMethod) {

    Work {
      byMethod =
          byMethod.entrySet().stream()
              .filter(each -> !each.getKey().startsWith(PARSING))
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long steps() {
      return byMethod.values().stream().mapToLong(Long::longValue).sum();
    }

    double stepsEach() {
      return (double) steps() / units;
    }

    /** The methods of which more is done for each than in smaller work. */
    String growth(Work smaller) {
      return byMethod.keySet().stream()
          .sorted(Comparator.comparingDouble(method -> smaller.each(method) - each(method)))
          .limit(10)
          .map(m -> String.format("%s %.0f -> %.0f", m, smaller.each(m), each(m)))
          .collect(Collectors.joining(", "));
    }

    private double each(String method) {
      return (double) byMethod.getOrDefault(method, 0L) / units;
    }
  }
}
