package org.demarche.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as the page writes them, made from those of the API. */
final class Wording {

  private Wording() {}

  /** Returns a count with its noun. */
  static String counted(JsonNode number, String noun) {
    return grouped(number) + " " + noun + (number.asInt() == 1 ? "" : "s");
  }

  /** Returns how many there are of a list, with their noun. */
  static String countedAll(JsonNode items, String noun) {
    return counted(IntNode.valueOf(items.size()), noun);
  }

  /** Returns a number with its thousands apart. */
  static String grouped(JsonNode number) {
    return NumberFormat.getInstance(Locale.ENGLISH).format(number.decimalValue());
  }

  /** Returns a figure with one place and a sign. */
  static String signed(JsonNode figure) {
    String size = places(figure.asDouble() < 0 ? -figure.asDouble() : figure.asDouble());
    if (new BigDecimal(size).signum() == 0) {
      return size;
    }
    return (figure.asDouble() < 0 ? "−" : "+") + size;
  }

  /** Returns a figure with one place. */
  static String places(double figure) {
    return new BigDecimal(figure).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** Returns a field of all items. */
  static List<String> texts(JsonNode items, String field) {
    List<String> texts = new ArrayList<>();
    items.forEach(item -> texts.add(item.path(field).asText()));
    return texts;
  }
}
