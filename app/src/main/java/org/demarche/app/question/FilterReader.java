package org.demarche.app.question;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.app.day.WrittenDay;
import org.demarche.ontology.TermKind;

/**
 * Reads filters from words, as a command line or an address has them: by the name of a condition
 * all that is given for it, where commas stand between what may be any of several.
 */
public final class FilterReader {

  /** The names of the conditions. */
  public static final List<String> NAMES =
      List.of(
          "actor",
          "recipient",
          "side",
          "event",
          "mode",
          "quad",
          "context",
          "status",
          "alleged",
          "speaker",
          "outlet",
          "since",
          "until",
          "published-since",
          "published-until",
          "place",
          "min-confidence",
          "min-accounts",
          "text");

  private final SideResolver resolver;
  private final Clock clock;
  private final UnaryOperator<String> called;

  /**
   * Makes a reader.
   *
   * @param resolver tells whom names mean
   * @param clock tells today, of which names are taken
   */
  public FilterReader(SideResolver resolver, Clock clock) {
    this(resolver, clock, UnaryOperator.identity());
  }

  /**
   * Makes a reader of words that were given by other names.
   *
   * @param called tells what messages call the condition of a name
   */
  public FilterReader(SideResolver resolver, Clock clock, UnaryOperator<String> called) {
    this.resolver = resolver;
    this.clock = clock;
    this.called = called;
  }

  /**
   * Returns the filter.
   *
   * @throws MalformedQuestionException if a word means nothing that can be asked for
   */
  public Filter read(Map<String, List<String>> words) {
    Words asked = new Words(words);
    Period acted = new Period(asked.day("since", called), asked.day("until", called));
    Period published =
        new Period(asked.day("published-since", called), asked.day("published-until", called));
    Function<String, Choice> choice = choices(acted);
    return new Filter(
        asked.each("actor").map(choice).toList(),
        asked.each("recipient").map(choice).toList(),
        asked.each("side").map(choice).toList(),
        kinds(asked),
        statuses(asked),
        asked.last("alleged").map(this::truth),
        asked.last("speaker").map(choice),
        Set.copyOf(asked.all("outlet")),
        acted,
        published,
        Set.copyOf(asked.all("place")),
        asked.last("min-confidence").map(this::confidence).orElse(0.0),
        asked.last("min-accounts").map(this::accounts).orElse(0),
        asked.last("text"));
  }

  /** Returns whom words mean today, with commas between several. */
  public Choice choice(String words) {
    return choices(Period.ALWAYS).apply(words);
  }

  private Function<String, Choice> choices(Period acted) {
    Set<LocalDate> days = new LinkedHashSet<>();
    acted.since().ifPresent(days::add);
    acted.until().ifPresent(days::add);
    if (days.isEmpty()) {
      days.add(LocalDate.now(clock));
    }
    List<LocalDate> all = List.copyOf(days);
    return words -> Choice.any(parts(words).map(word -> resolver.resolve(word, all)).toList());
  }

  private static Filter.Kinds kinds(Words asked) {
    boolean none =
        Stream.of("event", "mode", "quad", "context").allMatch(name -> asked.all(name).isEmpty());
    return none
        ? Filter.Kinds.ALL
        : new KindReader()
            .read(asked.all("event"), asked.all("mode"), asked.all("quad"), asked.all("context"));
  }

  private static Set<String> statuses(Words asked) {
    List<String> words = asked.all("status");
    return words.isEmpty() ? Set.of() : new KindReader().terms(TermKind.STATUS, words);
  }

  private boolean truth(String word) {
    return switch (word) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default ->
          throw new MalformedQuestionException(
              called.apply("alleged") + " takes true or false, not \"" + word + "\"");
    };
  }

  private double confidence(String word) {
    try {
      double value = Double.parseDouble(word);
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException none) {
      // Falls through to the same words as a number out of range.
    }
    throw new MalformedQuestionException(
        called.apply("min-confidence") + " takes a number from 0 to 1, not \"" + word + "\"");
  }

  private int accounts(String word) {
    if (word.matches("\\d{1,6}")) {
      return Integer.parseInt(word);
    }
    throw new MalformedQuestionException(
        called.apply("min-accounts") + " takes a whole number, not \"" + word + "\"");
  }

  private static Stream<String> parts(String words) {
    return Arrays.stream(words.split(",")).map(String::strip).filter(part -> !part.isEmpty());
  }

  /** What is given by the names of conditions. */
  private record Words(Map<String, List<String>> given) {

    Words {
      for (String name : given.keySet()) {
        if (!NAMES.contains(name)) {
          throw new MalformedQuestionException(
              "nothing can be asked by \"" + name + "\"; there are " + String.join(", ", NAMES));
        }
      }
    }

    Stream<String> each(String name) {
      return given.getOrDefault(name, List.of()).stream().filter(word -> !word.isBlank());
    }

    List<String> all(String name) {
      return each(name).flatMap(FilterReader::parts).toList();
    }

    Optional<String> last(String name) {
      return each(name).reduce((one, other) -> other);
    }

    Optional<LocalDate> day(String name, UnaryOperator<String> called) {
      return last(name).map(word -> written(called.apply(name), word));
    }

    private static LocalDate written(String name, String word) {
      try {
        return new WrittenDay(name, word).value();
      } catch (DateTimeException none) {
        throw new MalformedQuestionException(String.valueOf(none.getMessage()));
      }
    }
  }
}
