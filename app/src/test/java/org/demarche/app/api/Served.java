package org.demarche.app.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.alert.Rule;
import org.demarche.app.question.InventedReports;
import org.demarche.app.search.TextIndex;
import org.demarche.app.server.Limits;
import org.demarche.app.server.RequestLog;
import org.demarche.app.server.Route;
import org.demarche.app.server.Server;
import org.demarche.app.server.Settings;
import org.demarche.app.store.Store;
import org.demarche.entity.Gazetteer;
import org.demarche.record.Record;
import org.demarche.report.Report;

/** A server of a store file with the invented reports, and a client of it. */
public final class Served implements AutoCloseable {

  /** What a small machine takes on. */
  public static final Limits LIMITS = new Limits(12_000_000, 4, 64, 20, 6000, 600_000, 8);

  private final Store store;
  private final TextIndex index;
  private final Ingest ingest;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  /** Serves the reports to this machine. */
  public Served(Path directory) throws IOException {
    this(directory, InventedReports.records(), Settings.local(0, LIMITS), List.of());
  }

  /** Serves some reports. */
  public Served(Path directory, List<Record> records, Settings settings, List<Rule> rules)
      throws IOException {
    Path file = directory.resolve("world.db");
    store = Store.open(file);
    store.keep(records);
    store.settle();
    index = new TextIndex(file, store);
    ingest = new Ingest(store, new KnownCoder(), 2);
    Api api = new Api(store, index, Gazetteer::new, ingest, rules, "1.2.3");
    server =
        new Server(
            settings,
            api::routes,
            store::revision,
            new RequestLog(Optional.empty(), System.err, Clock.systemUTC()));
    server.start();
  }

  /** Knows what the invented reports tell, and nothing of others. */
  private static final class KnownCoder implements ReportCoder {

    private final Map<String, Record> known = new HashMap<>();

    KnownCoder() {
      InventedReports.records().forEach(record -> known.put(record.report().text(), record));
    }

    @Override
    public State state() {
      return State.READY;
    }

    @Override
    public Record code(Report report) {
      if (report.text().contains("the coder fails")) {
        throw new IllegalStateException("no idea");
      }
      Record told = known.get(report.text());
      return new Record(
          report,
          told == null ? List.of() : told.sentences(),
          List.of(),
          List.of(),
          told == null ? List.of() : told.events(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }

  /** Returns what is answered, the page apart. */
  public List<Route> routes() {
    return server.routes();
  }

  /** Returns the port. */
  public int port() {
    return server.port();
  }

  /** Returns the store. */
  public Store store() {
    return store;
  }

  /** Returns a request for an address; headers stand as name, value, name, value. */
  public HttpRequest.Builder request(String address, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + address))
            .timeout(Duration.ofSeconds(60));
    return headers.length == 0 ? request : request.headers(headers);
  }

  /** Asks for an address. */
  public HttpResponse<String> get(String address, String... headers)
      throws IOException, InterruptedException {
    return send(request(address, headers).build());
  }

  /** Sends a text to an address. */
  public HttpResponse<String> post(String address, String body, String... headers)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(headers));
    all.addAll(List.of("X-Demarche", "1"));
    if (!all.contains("Content-Type")) {
      all.addAll(List.of("Content-Type", "text/plain"));
    }
    return send(
        request(address, all.toArray(String[]::new))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** Returns the client. */
  public HttpClient client() {
    return client;
  }

  @Override
  public void close() {
    server.close();
    ingest.close();
    index.close();
    store.close();
  }
}
