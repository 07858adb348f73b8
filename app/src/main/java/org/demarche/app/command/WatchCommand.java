package org.demarche.app.command;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.app.watch.FeedMemory;
import org.demarche.app.watch.FeedPoller;
import org.demarche.app.watch.MemoryFile;
import org.demarche.app.watch.Poll;
import org.demarche.app.watch.Schedule;
import org.demarche.app.web.Fetcher;
import org.demarche.app.web.Reach;
import org.demarche.app.web.Visitor;
import org.demarche.record.RecordWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the records of what is new in feeds, again and again. */
@Command(
    name = "watch",
    header = "Write the records of what is new in feeds, one a line of JSON.",
    description = {
      "",
      "Each feed (RSS, Atom, RDF, JSON Feed) is asked for now and then, whether it has changed; what"
          + " was read before is left out. Its machine is asked for one thing at a time, as its"
          + " robots rules allow, and less often while it fails.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   all feeds were read (with --once)",
      "  1   some feed or entry is rejected (with --once)",
      "  2   wrong usage",
      "  70  the coder cannot be loaded, or the output cannot be written",
      "",
      "Examples:",
      "  demarche watch https://example.org/world.rss --state feeds.json >> records.jsonl",
      "  demarche watch https://example.org/world.rss --pages --once > records.jsonl"
    })
final class WatchCommand implements Callable<Integer> {

  private final Streams streams;
  private final CoderLoader loader;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final DictionaryOption own = new DictionaryOption();

  @Mixin private final GazetteerOption gazetteer = new GazetteerOption();

  @Parameters(arity = "1..*", paramLabel = "FEED", description = "The address of a feed.")
  private List<URI> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "MINUTES",
      description = "Ask for each feed so often; else every 15 minutes.")
  private int every = 15;

  @Option(names = "--once", description = "Ask for each feed once, and end.")
  private boolean once;

  @Option(names = "--pages", description = "Read the page that an entry links to.")
  private boolean pages;

  @Option(
      names = "--allow-private",
      description = "Read pages also from machines that only this one or its network can see.")
  private boolean allowPrivate;

  @Option(
      names = "--state",
      paramLabel = "FILE",
      description = "Remember in this file what was read, for the next run.")
  private Optional<Path> state = Optional.empty();

  WatchCommand(Streams streams, CoderLoader loader) {
    this.streams = streams;
    this.loader = loader;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    check();
    LoadedOnce coder =
        new LoadedOnce(
            loader,
            gazetteer.below(own.read(spec.commandLine(), this::note), spec.commandLine()),
            step -> {});
    try (LineOutput records = new StreamLines(streams.out(), StandardCharsets.UTF_8)) {
      Run run = new Run(records, LineOutput.nowhere(), streams.err(), new SilentProgress());
      watch(coder, run);
      return run.status();
    }
  }

  private void check() {
    if (every < 1) {
      throw new ParameterException(
          spec.commandLine(), "--every takes a number of minutes from 1, not " + every);
    }
  }

  private void note(String remark) {
    streams.err().println(Demarche.NAME + ": " + remark);
  }

  private void watch(LoadedOnce coder, Run run) throws IOException, InterruptedException {
    FeedPoller poller = poller();
    Schedule schedule = new Schedule(Duration.ofMinutes(every));
    Map<String, FeedMemory> known = known();
    Map<URI, Instant> due = new LinkedHashMap<>();
    feeds.forEach(feed -> due.put(feed, Instant.now()));
    do {
      URI feed = next(due);
      Poll poll = poller.poll(feed, known.getOrDefault(feed.toString(), FeedMemory.none()));
      code(coder, poll, run);
      known.put(feed.toString(), poll.memory());
      remember(known);
      due.put(feed, Instant.now().plus(schedule.after(poll)));
      if (once) {
        due.remove(feed);
      }
    } while (!due.isEmpty());
  }

  private FeedPoller poller() {
    Visitor ownFeeds = new Visitor(new Fetcher(Reach.ALL));
    Reach reach = allowPrivate ? Reach.ALL : Reach.PUBLIC;
    return new FeedPoller(
        ownFeeds, pages ? Optional.of(new Visitor(new Fetcher(reach))) : Optional.empty());
  }

  /** Waits until a feed is due, and returns it. */
  private static URI next(Map<URI, Instant> due) throws InterruptedException {
    Map.Entry<URI, Instant> first =
        due.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
    long wait = Duration.between(Instant.now(), first.getValue()).toMillis();
    if (wait > 0) {
      Thread.sleep(wait);
    }
    return first.getKey();
  }

  /** What a poll brought is written before it is remembered, so that a crash loses nothing. */
  private void code(LoadedOnce coder, Poll poll, Run run) throws IOException, InterruptedException {
    if (!poll.intakes().isEmpty()) {
      RecordWriter writer = new RecordWriter();
      new Coding(coder, (loaded, report) -> writer.write(loaded.code(report)), 1)
          .run(sink -> poll.intakes().forEach(sink), () -> 0, run);
      streams.out().flush();
    }
  }

  private Map<String, FeedMemory> known() {
    try {
      return state.isPresent() ? new MemoryFile(state.get()).read() : new HashMap<>();
    } catch (IOException wrong) {
      throw new ParameterException(
          spec.commandLine(),
          "--state " + state.orElseThrow() + " cannot be read: " + wrong.getMessage());
    }
  }

  private void remember(Map<String, FeedMemory> known) throws IOException {
    if (state.isPresent()) {
      new MemoryFile(state.get()).write(known);
    }
  }
}
