package org.demarche.app.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.day.WrittenDay;

/** The parameters of an address, all of which are known and well formed. */
public final class Query {

  private static final int HEX = 16;

  private final Map<String, List<String>> given;

  private Query(Map<String, List<String>> given) {
    this.given = given;
  }

  /**
   * Reads what stands behind the question mark of an address.
   *
   * @param known the names that there are
   * @throws Problem if one is unknown, or is no UTF-8 in the encoding of addresses
   */
  public static Query parse(String text, Collection<String> known) {
    Map<String, List<String>> given = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (pair.isEmpty()) {
        continue;
      }
      int sign = pair.indexOf('=');
      String name = decoded("?", sign < 0 ? pair : pair.substring(0, sign));
      if (!known.contains(name)) {
        throw Problem.parameter(
            name,
            "there is no parameter \""
                + name
                + "\" here"
                + (known.isEmpty() ? "" : "; there are " + String.join(", ", known)));
      }
      given
          .computeIfAbsent(name, each -> new ArrayList<>())
          .add(sign < 0 ? "" : decoded(name, pair.substring(sign + 1)));
    }
    return new Query(given);
  }

  private static String decoded(String name, String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] signs = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < signs.length; i++) {
      if (signs[i] == '%') {
        bytes.write(hex(name, text, signs, i));
        i += 2;
      } else {
        bytes.write(signs[i] == '+' ? ' ' : signs[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw Problem.parameter(name, "the value is no UTF-8; encode it as UTF-8");
    }
  }

  private static int hex(String name, String text, byte[] signs, int at) {
    int high = at + 1 < signs.length ? Character.digit(signs[at + 1], HEX) : -1;
    int low = at + 2 < signs.length ? Character.digit(signs[at + 2], HEX) : -1;
    if (high < 0 || low < 0) {
      throw Problem.parameter(
          name, "\"%\" in \"" + text + "\" has no two hexadecimal digits behind it; write %25");
    }
    return high * HEX + low;
  }

  /** Returns all values of a parameter that are not blank. */
  public List<String> all(String name) {
    return given.getOrDefault(name, List.of()).stream().filter(each -> !each.isBlank()).toList();
  }

  /** Returns the last value of a parameter that is not blank. */
  public Optional<String> last(String name) {
    return all(name).stream().reduce((one, other) -> other);
  }

  /**
   * Returns the day that a parameter names.
   *
   * @throws Problem if it is none
   */
  public Optional<LocalDate> day(String name) {
    try {
      return last(name).map(word -> new WrittenDay(name, word).value());
    } catch (DateTimeException none) {
      throw Problem.parameter(name, String.valueOf(none.getMessage()));
    }
  }

  /**
   * Returns the whole number that a parameter names, or else the usual one.
   *
   * @throws Problem if it is none, or too small or too large
   */
  public int number(String name, int least, int most, int usual) {
    Optional<String> word = last(name);
    if (word.isEmpty()) {
      return usual;
    }
    if (word.get().matches("\\d{1,9}")) {
      int number = Integer.parseInt(word.get());
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw Problem.parameter(
        name, name + " is a number from " + least + " to " + most + ", not \"" + word.get() + "\"");
  }

  /**
   * Returns the truth that a parameter tells, or else the usual one.
   *
   * @throws Problem if it tells none
   */
  public boolean truth(String name, boolean usual) {
    String word = last(name).orElse(Boolean.toString(usual));
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw Problem.parameter(name, name + " is true or false, not \"" + word + "\"");
    };
  }

  /**
   * Returns which of some words a parameter is, or else the first.
   *
   * @throws Problem if it is none of them
   */
  public String word(String name, List<String> words) {
    String word = last(name).orElse(words.get(0));
    if (!words.contains(word)) {
      throw Problem.parameter(
          name, name + " is one of " + String.join(", ", words) + ", not \"" + word + "\"");
    }
    return word;
  }
}
