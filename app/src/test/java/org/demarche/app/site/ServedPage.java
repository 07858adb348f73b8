package org.demarche.app.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.demarche.app.alert.Rule;
import org.demarche.app.alert.RuleReader;
import org.demarche.app.api.Api;
import org.demarche.app.api.Ingest;
import org.demarche.app.api.ReportCoder;
import org.demarche.app.command.LoadedCoder;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.SideResolver;
import org.demarche.app.search.TextIndex;
import org.demarche.app.server.Limits;
import org.demarche.app.server.RequestLog;
import org.demarche.app.server.Server;
import org.demarche.app.server.Settings;
import org.demarche.app.server.Token;
import org.demarche.app.store.Store;
import org.demarche.entity.Gazetteer;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** A server of the page over a store of its own, and a client that asks it what programs ask. */
final class ServedPage implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String RULES =
      """
      rule: What Kenya and Uganda do about trade
      between: KEN and UGA
      event: SANCTION
      watch: acts
      severity: high
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Store store;
  private final TextIndex index;
  private final Ingest ingest;
  private final Server server;

  /**
   * Serves records.
   *
   * @param directory an empty one, for the store
   * @param token what reading and writing need, if anything
   * @param port 0 for any that is free
   */
  ServedPage(
      Path directory, LoadedCoder coder, List<Record> records, Optional<Token> token, int port)
      throws IOException {
    Path file = directory.resolve("world.db");
    store = Store.open(file);
    store.keep(records);
    store.settle();
    index = new TextIndex(file, store);
    ingest = new Ingest(store, new Ready(coder), 2);
    Api api = new Api(store, index, Gazetteer::new, ingest, rules(), "1.2.3");
    Limits limits = Limits.usual(Runtime.getRuntime().availableProcessors());
    server =
        new Server(
            new Settings(Settings.LOOPBACK, port, token, token.isPresent(), limits),
            api::routes,
            store::revision,
            new RequestLog(Optional.empty(), System.err, Clock.systemUTC()));
    server.start();
  }

  private static List<Rule> rules() {
    FilterReader filters =
        new FilterReader(new SideResolver(Gazetteer::new, remark -> {}), Clock.systemUTC());
    return new RuleReader(filters).read("test.rules", RULES);
  }

  private record Ready(LoadedCoder coder) implements ReportCoder {

    @Override
    public State state() {
      return State.READY;
    }

    @Override
    public Record code(Report report) {
      return coder.code(report);
    }
  }

  /** Returns the address of the page, without a slash at its end. */
  String home() {
    return "http://127.0.0.1:" + port();
  }

  /** Returns the port. */
  int port() {
    return server.port();
  }

  /** Returns what the server answers a program, as JSON. */
  JsonNode json(String address) {
    return tree(text(address));
  }

  /** Returns what the server answers a program. */
  String text(String address) {
    return send(HttpRequest.newBuilder(URI.create(home() + address)).GET());
  }

  /** Sends a report as a program does, to be kept. */
  JsonNode post(JsonNode report) {
    return tree(
        send(
            HttpRequest.newBuilder(URI.create(home() + "/api/reports"))
                .header("Content-Type", "application/json")
                .header("X-Demarche", "1")
                .POST(HttpRequest.BodyPublishers.ofString(report.toString()))));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException other) {
      throw new UncheckedIOException(other);
    }
  }

  private String send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(
              request.timeout(Duration.ofSeconds(120)).build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(answer + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public void close() {
    server.close();
    ingest.close();
    index.close();
    store.close();
  }
}
