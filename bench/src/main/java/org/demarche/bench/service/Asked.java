package org.demarche.bench.service;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * What is asked of the server.
 *
 * @param name stands for it in the table
 * @param paths different addresses that ask the same kind of thing
 */
record Asked(String name, List<String> paths) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What a page and its readers ask, about as often as they do. */
  static final List<Asked> READING =
      List.of(
          new Asked("overview", List.of("/api/overview", "/api/overview?days=30")),
          new Asked("relation of a dyad", each("/api/relations?first=%s&second=%s&by=week")),
          new Asked("cases of a dyad", each("/api/cases?actor=%s&recipient=%s")),
          new Asked("events of a dyad", each("/api/events?side=%s&side=%s")),
          new Asked("newest cases", List.of("/api/cases?limit=50")),
          new Asked(
              "sanctions",
              List.of(
                  "/api/cases?event=SANCTION&status=actual&limit=50",
                  "/api/cases?quad=material-conflict")),
          new Asked("newest reports", List.of("/api/reports?limit=50")),
          new Asked("statements", List.of("/api/statements?limit=50")),
          new Asked("open expectations", List.of("/api/expectations?state=open&limit=50")),
          new Asked("dyads", List.of("/api/dyads?of=USA&limit=50", "/api/dyads?of=RUS&limit=50")),
          new Asked("search", List.of("/api/search?q=embassy", "/api/search?q=sanctions+border")),
          new Asked("entity", List.of("/api/entities/united-states", "/api/entities/russia")),
          new Asked("the page", List.of("/", "/site/js/main.js", "/health")));

  /** Copies the list. */
  Asked {
    paths = List.copyOf(paths);
  }

  private static List<String> each(String path) {
    return List.of("USA RUS", "USA CHN", "RUS UKR", "IRN ISR", "FRA DEU").stream()
        .map(pair -> pair.split(" "))
        .map(pair -> String.format(path, pair[0], pair[1]))
        .toList();
  }

  HttpRequest request(String server, Random random) {
    String path = paths.get(random.nextInt(paths.size()));
    return HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE).build();
  }

  /** Sends a short report, another one for each number. */
  static HttpRequest report(String server, int number) {
    String text =
        "Chad expels two envoys\n\nNDJAMENA (AP) - Chad expelled "
            + (number % 90 + 2)
            + " French envoys on Monday, the foreign ministry said. France promised to answer.\n";
    return HttpRequest.newBuilder(
            URI.create(server + "/api/reports?date=2024-05-06&id=bench-" + number))
        .header("Content-Type", "text/plain")
        .header("X-Demarche", "1")
        .timeout(PATIENCE)
        .POST(BodyPublishers.ofString(text))
        .build();
  }
}
