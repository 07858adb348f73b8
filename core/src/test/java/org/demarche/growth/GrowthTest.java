package org.demarche.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How the work of the coder grows with its input, in steps (calls and rounds of loops) and not in
 * time, which differs from machine to machine.
 */
final class GrowthTest {

  private static final Path SAMPLES = Path.of("..", "samples");

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
    coding.applyAsInt(text(paragraphs.size()));
  }

  private static List<String> paragraphs(Path file) {
    try {
      return Stream.of(Files.readString(file).split("\n+")).filter(p -> p.length() > 40).toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  /** A text of so many paragraphs, taken in turn. */
  private static String text(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> paragraphs.get(i % paragraphs.size()))
        .collect(Collectors.joining("\n\n"));
  }

  @Test
  void show() {
    int a = Integer.getInteger("a", 100);
    int b = Integer.getInteger("b", 1000);
    Operations.reset();
    long t0 = System.nanoTime();
    int na = coding.applyAsInt(text(a));
    long ta = System.nanoTime() - t0;
    Map<String, Long> sa = Operations.byMethod();
    long alla = Operations.all();
    Operations.reset();
    t0 = System.nanoTime();
    int nb = coding.applyAsInt(text(b));
    long tb = System.nanoTime() - t0;
    Map<String, Long> sb = Operations.byMethod();
    long allb = Operations.all();
    System.out.printf("%d sentences %d steps each %d us; %d: %d each %d us%n", na, alla / na, ta / na / 1000, nb, allb / nb, tb / nb / 1000);
    sb.entrySet().stream()
        .sorted(Comparator.comparingDouble(e -> -((double) e.getValue() / nb - (double) sa.getOrDefault(e.getKey(), 0L) / na)))
        .limit(70)
        .forEach(e -> System.out.printf("%s %.1f -> %.1f%n", e.getKey(), (double) sa.getOrDefault(e.getKey(), 0L) / na, (double) e.getValue() / nb));
    assertThat(new ArrayList<>(sa.keySet())).isNotEmpty();
  }
}
