package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.demarche.app.demo.DemoReports;
import org.demarche.app.terminal.Streams;
import org.demarche.entity.Dictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills a store with the invented reports that come with the program, and shows it. */
@Command(
    name = "demo",
    header = "Show what Demarche does, on a page with invented reports of half a year.",
    description = {
      "",
      "Codes some two hundred invented reports about five relations into a store of their own, which"
          + " takes less than a minute the first time, and opens the page of \"demarche serve\"."
          + " The reports are beside the store, as FILE.reports; all other commands can be tried on"
          + " the store once the server has ended.",
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
      "  demarche demo",
      "  demarche demo --store /tmp/demo.db --port 0 --no-open",
      "  demarche relations --store demarche-demo.db KEN UGA"
    })
final class DemoCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      defaultValue = "demarche-demo.db",
      description = "Keep the reports in this file (${DEFAULT-VALUE}).")
  private Path store = Path.of("");

  @Mixin private final PortOption listening = new PortOption();

  @Option(
      names = "--no-open",
      description = "Only tell the address; do not open it in your browser.")
  private boolean closed;

  DemoCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = new Remembering(loader);
  }

  @Override
  public Integer call() throws IOException {
    Path reports = store.resolveSibling(store.getFileName() + ".reports");
    new DemoReports().write(reports);
    int ingested = run("ingest", "--store", store.toString(), reports.toString());
    if (ingested != ExitStatus.ALL_CODED) {
      return ingested;
    }
    List<String> serve =
        new ArrayList<>(
            List.of(
                "serve", "--store", store.toString(), "--port", String.valueOf(listening.port())));
    if (!closed) {
      serve.add("--open");
    }
    return run(serve.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Demarche.commandLine(streams, loader).execute(arguments);
  }

  /** Both commands need the coder, which takes some seconds to load. */
  private static final class Remembering implements CoderLoader {

    private final CoderLoader loader;
    private final Map<List<Dictionary>, LoadedCoder> loaded = new HashMap<>();

    Remembering(CoderLoader loader) {
      this.loader = loader;
    }

    @Override
    public synchronized LoadedCoder load(List<Dictionary> dictionaries, Consumer<String> progress) {
      LoadedCoder known = loaded.get(dictionaries);
      if (known == null) {
        known = loader.load(dictionaries, progress);
        loaded.put(List.copyOf(dictionaries), known);
      }
      return known;
    }
  }
}
