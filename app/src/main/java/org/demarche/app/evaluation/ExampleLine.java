package org.demarche.app.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.demarche.resource.MalformedResourceException;

/**
 * Reads the line of an event in an example as an event of a gold record: "UKR GOV | ACCUSE/allege
 * actual | RUS MIL | on 2016-10-10".
 */
final class ExampleLine {

  private final String place;

  ExampleLine(String place) {
    this.place = place;
  }

  ObjectNode event(String line, int number) {
    List<String> parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
    if (parts.size() < 3) {
      throw wrong(line);
    }
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("key", number + "").put("required", true);
    event.putArray("sentences").add(1);
    sides(event, "actor", parts.get(0));
    sectors(event, parts.get(0));
    act(event, parts.get(1), line);
    sides(event, "recipient", parts.get(2));
    parts.subList(3, parts.size()).forEach(part -> further(event, part, line));
    return event;
  }

  /** "UKR+RUS GOV", "-" for nobody, "?" for a side of no country that is known. */
  private static void sides(ObjectNode event, String name, String part) {
    ArrayNode countries = event.putArray(name);
    for (String country : part.split(" ")[0].split("\\+")) {
      if (!country.equals("-") && !country.equals("?")) {
        countries.add(country);
      }
    }
  }

  private static void sectors(ObjectNode event, String part) {
    ArrayNode sectors = event.putArray("actor_sector");
    Arrays.stream(part.split(" ")).skip(1).forEach(sectors::add);
  }

  private void act(ObjectNode event, String part, String line) {
    String[] words = part.split(" ");
    if (words.length < 2) {
      throw wrong(line);
    }
    String[] act = words[0].split("/", 2);
    event.put("event", act[0]);
    ArrayNode modes = event.putArray("mode");
    if (act.length > 1) {
      modes.add(act[1]);
    } else {
      modes.addNull();
    }
    event.putArray("status").add(part.endsWith(" alleged") ? "alleged" : words[1]);
  }

  private void further(ObjectNode event, String part, String line) {
    String[] words = part.split(" ", 2);
    if (words.length < 2) {
      throw wrong(line);
    }
    switch (words[0]) {
      case "on" -> event.put("date", words[1]);
      case "in" -> event.put("place", words[1]);
      case "by" -> event.put("speaker", words[1]);
      default -> quantity(event, words, line);
    }
  }

  private void quantity(ObjectNode event, String[] words, String line) {
    try {
      event
          .withArray("quantities")
          .addObject()
          .put("value", new BigDecimal(words[0]))
          .put("unit", words[1]);
    } catch (NumberFormatException none) {
      throw wrong(line);
    }
  }

  private MalformedResourceException wrong(String line) {
    return new MalformedResourceException(place + ": not an event: " + line);
  }
}
