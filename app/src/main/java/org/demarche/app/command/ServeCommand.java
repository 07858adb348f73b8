package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.alert.MalformedRuleException;
import org.demarche.app.alert.Rule;
import org.demarche.app.api.Api;
import org.demarche.app.api.Ingest;
import org.demarche.app.search.TextIndex;
import org.demarche.app.server.Limits;
import org.demarche.app.server.RequestLog;
import org.demarche.app.server.Server;
import org.demarche.app.server.Settings;
import org.demarche.app.server.Token;
import org.demarche.app.store.Store;
import org.demarche.app.terminal.Streams;
import org.demarche.entity.Dictionary;
import org.demarche.entity.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a store to programs and people. */
@Command(
    name = "serve",
    header = "Show a store on a page of your browser, and answer programs over HTTP.",
    description = {
      "",
      "Only this machine is answered, unless --host is given. Reports that are sent to the server"
          + " are coded while the sender waits, and kept. /api/openapi.json describes what programs"
          + " can ask. While it runs, other commands cannot open the store; ask the server.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  2   wrong usage",
      "  70  the store cannot be used, or nothing can listen at the port",
      "  130 it was ended with Ctrl-C",
      "",
      "Examples:",
      "  demarche serve --store world.db",
      "  demarche serve --store world.db --port 0",
      "  demarche serve --store world.db --host 0.0.0.0 --token-file secret.txt"
          + " --token-for-reading"
    })
final class ServeCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final StoreOption chosen = new StoreOption();

  @Mixin private final PortOption listening = new PortOption();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Listen at this address, so that other machines can ask; needs --token-file.")
  private String host = Settings.LOOPBACK;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Whoever writes must show the token in this file, 16 signs or more.")
  private Optional<Path> tokenFile = Optional.empty();

  @Option(names = "--token-for-reading", description = "Whoever reads must show it too.")
  private boolean tokenForReading;

  @Option(
      names = "--rule",
      paramLabel = "FILE",
      description = "Show what the rules in this file watch for; again for more.")
  private List<Path> ruleFiles = List.of();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Option(
      names = "--log",
      description = "Write a line to standard error for each request, without what it says.")
  private boolean logging;

  @Option(names = "--open", description = "Open the page in your browser.")
  private boolean open;

  ServeCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = settings();
    List<Rule> rules = rules();
    List<Dictionary> dictionaries =
        gazetteer.below(own.read(spec.commandLine(), this::note), spec.commandLine());
    ServedCoder coder =
        new ServedCoder(new LoadedOnce(loader, dictionaries, step -> {}), this::note);
    int threads = Runtime.getRuntime().availableProcessors();
    try (Stopping stopping = new Stopping();
        Store store = chosen.open();
        TextIndex index = new TextIndex(chosen.file(), store);
        Ingest ingest = new Ingest(store, coder, threads)) {
      Api api =
          new Api(store, index, () -> new Gazetteer(dictionaries), ingest, rules, Version.number());
      try (Server server = new Server(settings, api::routes, store::revision, log())) {
        server.metrics().gauge("reports_waiting", ingest::waiting);
        server.metrics().gauge("store_revision", store::revision);
        server.start();
        coder.load();
        ingest.settle();
        tell(settings, server.port());
        stopping.await();
      }
    }
    return ExitStatus.ALL_CODED;
  }

  private void tell(Settings settings, int listening) {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    String address = "http://" + host + ":" + listening + "/";
    streams.err().println(address + " — Ctrl-C ends it");
    if (open) {
      try {
        new Browser(System.getProperty("os.name", "")).open(address);
      } catch (IOException none) {
        note("no browser can be started; open the address in yours");
      }
    }
  }

  private List<Rule> rules() throws IOException {
    try {
      new RuleFiles(ruleFiles).check(spec.commandLine());
      return new RuleFiles(ruleFiles).read(this::note);
    } catch (MalformedRuleException wrong) {
      throw wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private RequestLog log() {
    return new RequestLog(
        logging ? Optional.of(streams.err()) : Optional.empty(), streams.err(), Clock.systemUTC());
  }

  private Settings settings() {
    Limits limits = Limits.usual(Runtime.getRuntime().availableProcessors());
    Settings settings = new Settings(host, listening.port(), token(), tokenForReading, limits);
    if (!settings.isLoopback() && tokenFile.isEmpty()) {
      throw wrong(
          "--host "
              + host
              + " lets other machines ask, so that writing needs a token; give one with"
              + " --token-file FILE");
    }
    if (tokenForReading && tokenFile.isEmpty()) {
      throw wrong("--token-for-reading needs a token; give one with --token-file FILE");
    }
    return settings;
  }

  private Optional<Token> token() {
    return tokenFile.map(
        file -> {
          try {
            return new Token(Files.readString(file).strip());
          } catch (IOException unreadable) {
            throw wrong("--token-file " + file + " cannot be read: " + unreadable.getMessage());
          } catch (IllegalArgumentException unfit) {
            throw wrong("--token-file " + file + ": " + unfit.getMessage());
          }
        });
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
