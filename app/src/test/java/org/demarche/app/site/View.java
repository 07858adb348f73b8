package org.demarche.app.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A view at one of its permanent addresses.
 *
 * @param name what the page calls it
 * @param address where it is
 * @param title what the tab is called, without the name of the program
 */
record View(String name, String address, String title) {

  /** Returns one of each view of a server, with the richest case there is. */
  static List<View> all(ServedPage served) {
    JsonNode dyad = served.json("/api/dyads?limit=1").path("items").path(0);
    JsonNode told = served.json("/api/cases/" + encoded(richest(served, dyad)));
    String telling = told.path("tellings").path(0).path("telling").asText();
    String report = telling.substring(0, telling.lastIndexOf('#'));
    JsonNode entity =
        served.json("/api/entities/" + encoded(told.path("actor_entities").path(0).asText("")));
    return List.of(
        new View("overview", "/", "Overview"),
        new View("overview", "/overview?days=30", "Overview"),
        new View("dyads", "/dyad", "Relations"),
        new View(
            "dyad",
            "/dyad/" + dyad.path("actor").asText() + "/" + dyad.path("recipient").asText(),
            dyad.path("actor_name").asText() + " – " + dyad.path("recipient_name").asText()),
        new View("cases", "/cases", "Cases"),
        new View("case", "/case/" + encoded(told.path("case").asText()), ""),
        new View(
            "report",
            "/report/" + encoded(report),
            served.json("/api/reports/" + encoded(report)).path("report").path("title").asText()),
        new View(
            "entity",
            "/entity/" + encoded(entity.path("entity").asText()),
            entity.path("name").asText()),
        new View("expectations", "/expectations", "Expectations"),
        new View("search", "/search", "Search"),
        new View("search", "/search?q=minister", "Search: minister"),
        new View("try", "/try", "Try it"),
        new View("alerts", "/alerts", "Alerts"),
        new View("about", "/about", "What the words mean"),
        new View("missing", "/dyad/KEN", "No such page"));
  }

  /** Returns one of each view by its name. */
  static View of(String name, ServedPage served) {
    return all(served).stream().filter(view -> view.name().equals(name)).findFirst().orElseThrow();
  }

  /** Returns the case of a pair with most accounts, of those with one side on each side. */
  private static String richest(ServedPage served, JsonNode dyad) {
    String asked =
        "side=" + dyad.path("actor").asText() + "&side=" + dyad.path("recipient").asText();
    JsonNode rows = served.json("/api/cases?limit=1000&" + asked).path("items");
    return StreamSupport.stream(rows.spliterator(), false)
        .max(Comparator.comparingInt(View::weight))
        .orElseThrow()
        .path("case")
        .asText();
  }

  private static int weight(JsonNode row) {
    boolean plain = row.path("actors").size() == 1 && row.path("recipients").size() == 1;
    return plain ? row.path("accounts").asInt() : 0;
  }

  /** Returns a text as a part of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
