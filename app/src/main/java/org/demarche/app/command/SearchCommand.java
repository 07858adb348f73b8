package org.demarche.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.search.Hit;
import org.demarche.app.search.Hits;
import org.demarche.app.search.Search;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Counted;
import org.demarche.app.view.HitJson;
import org.demarche.app.view.HitView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the reports of a store by words. */
@Command(
    name = "search",
    header = "Find the reports of a store by words, the most fitting first.",
    description = {
      "",
      "All words must stand in title or text, in any form (expels, expelled). \"-\" stands before a"
          + " word that must not stand there, \"|\" between alternatives, quotes around what stands"
          + " together, \"*\" for any end, brackets around what belongs together. The texts are"
          + " indexed in FILE.text beside the store, which can be thrown away at any time: the next"
          + " search makes it anew.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are such reports",
      "  1   there are none",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche search --store world.db \"border closure\" --since 2017-06-01",
      "  demarche search --store world.db '\"air base\" (visit | withdraw*) -football' --json"
    })
final class SearchCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Parameters(paramLabel = "WORDS", description = "What to search for, in quotes.")
  private String words = "";

  @Option(names = "--since", paramLabel = "DAY", description = "Reports of this day or later.")
  private List<String> since = List.of();

  @Option(names = "--until", paramLabel = "DAY", description = "Reports of this day or earlier.")
  private List<String> until = List.of();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Reports of this outlet.")
  private List<String> outlet = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "10",
      description = "At most so many reports; else ${DEFAULT-VALUE}.")
  private int limit;

  @Option(names = "--json", description = "Write one line of JSON for each report.")
  private boolean json;

  SearchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (limit < 1 || limit > 10_000) {
      throw new ParameterException(
          spec.commandLine(), "--limit takes a number from 1 to 10000, not " + limit);
    }
    Answering answering = new Answering(streams, spec.commandLine());
    Search search = answering.ask(() -> search(answering));
    try (ReadOnlyStore store = chosen.open();
        TextIndex index = new TextIndex(chosen.file(), store)) {
      Hits hits = answering.ask(() -> index.hits(search));
      write(hits.best());
      return end(answering, hits);
    }
  }

  private Search search(Answering answering) {
    FilterReader reader = FilterOption.reportReader(answering::note);
    Filter filter =
        reader.read(Map.of("published-since", since, "published-until", until, "outlet", outlet));
    return new Search(words, filter.published(), Set.copyOf(filter.outlets()), limit);
  }

  private void write(List<Hit> hits) throws IOException {
    if (hits.isEmpty()) {
      return;
    }
    try (LineOutput out = new StreamLines(streams.out(), streams.screen().charset())) {
      if (!json) {
        out.line(new HitView(streams.screen()).text(hits));
        return;
      }
      HitJson form = new HitJson();
      for (Hit hit : hits) {
        out.line(form.text(hit));
      }
    }
  }

  private static int end(Answering answering, Hits hits) {
    if (hits.best().isEmpty()) {
      answering.note("no report has these words; leave one out, or put | between alternatives");
      return ExitStatus.NOTHING_KNOWN;
    }
    if (hits.all() > hits.best().size()) {
      answering.note(
          String.format(
              Locale.ROOT,
              "%,d of %s; more with --limit",
              hits.best().size(),
              new Counted(hits.all(), "report").text()));
    }
    return ExitStatus.ALL_CODED;
  }
}
