package org.demarche.app.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.demarche.report.Span;

/**
 * The fields of one object of a record.
 *
 * @param node the object
 * @param text the text that its offsets point into
 */
record Fields(JsonNode node, CodePointText text) {

  /** Reads one element of an array. */
  interface Part<T> {
    T read(Fields fields) throws MalformedRecordException;
  }

  boolean has(String name) {
    return node.hasNonNull(name);
  }

  String string(String name) throws MalformedRecordException {
    JsonNode value = node.get(name);
    if (value == null || !value.isTextual()) {
      throw new MalformedRecordException("the field \"" + name + "\" is missing or no text");
    }
    return value.textValue();
  }

  Optional<String> optional(String name) throws MalformedRecordException {
    return has(name) ? Optional.of(string(name)) : Optional.empty();
  }

  /** Returns a text that is left out when it is empty. */
  String present(String name) throws MalformedRecordException {
    return has(name) ? string(name) : "";
  }

  boolean flag(String name) {
    return node.path(name).asBoolean();
  }

  int whole(String name) throws MalformedRecordException {
    JsonNode value = node.get(name);
    if (value == null || !value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new MalformedRecordException("the field \"" + name + "\" is missing or no number");
    }
    return value.intValue();
  }

  double number(String name) throws MalformedRecordException {
    return decimal(name).doubleValue();
  }

  OptionalDouble optionalNumber(String name) throws MalformedRecordException {
    return has(name) ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
  }

  BigDecimal decimal(String name) throws MalformedRecordException {
    JsonNode value = node.get(name);
    if (value == null || !value.isNumber()) {
      throw new MalformedRecordException("the field \"" + name + "\" is missing or no number");
    }
    return value.decimalValue();
  }

  Span span() throws MalformedRecordException {
    return text.span(whole("start"), whole("end"));
  }

  Optional<Span> optionalSpan() throws MalformedRecordException {
    return has("start") ? Optional.of(span()) : Optional.empty();
  }

  Fields object(String name) throws MalformedRecordException {
    JsonNode value = node.get(name);
    if (value == null || !value.isObject()) {
      throw new MalformedRecordException("the field \"" + name + "\" is missing or no object");
    }
    return new Fields(value, text);
  }

  <T> Optional<T> optional(String name, Part<T> part) throws MalformedRecordException {
    return has(name) ? Optional.of(part.read(object(name))) : Optional.empty();
  }

  <T> List<T> list(String name, Part<T> part) throws MalformedRecordException {
    List<T> values = new ArrayList<>();
    for (JsonNode element : array(name)) {
      if (!element.isObject()) {
        throw new MalformedRecordException("the field \"" + name + "\" does not hold objects");
      }
      values.add(part.read(new Fields(element, text)));
    }
    return values;
  }

  List<String> strings(String name) throws MalformedRecordException {
    List<String> values = new ArrayList<>();
    for (JsonNode element : array(name)) {
      if (!element.isTextual()) {
        throw new MalformedRecordException("the field \"" + name + "\" does not hold texts");
      }
      values.add(element.textValue());
    }
    return values;
  }

  private JsonNode array(String name) throws MalformedRecordException {
    JsonNode value = node.path(name);
    if (!value.isMissingNode() && !value.isArray()) {
      throw new MalformedRecordException("the field \"" + name + "\" is no list");
    }
    return value;
  }

  /** Returns the constant that a word of the record stands for. */
  <E> E word(String name, E[] constants, Function<E, String> words)
      throws MalformedRecordException {
    String word = string(name);
    for (E constant : constants) {
      if (words.apply(constant).equals(word)) {
        return constant;
      }
    }
    throw new MalformedRecordException("the field \"" + name + "\" has no value \"" + word + "\"");
  }
}
