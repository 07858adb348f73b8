package org.demarche.app.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.delivery.Channel;
import org.demarche.app.delivery.FeedChannel;
import org.demarche.app.delivery.FeedForm;
import org.demarche.app.delivery.PostChannel;
import org.demarche.app.delivery.PrintChannel;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.demarche.app.view.AlertJson;
import org.demarche.app.view.AlertView;
import org.demarche.app.web.Fetcher;
import org.demarche.app.web.Reach;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say where alerts go. */
final class DeliveryOption {

  private static final int MOST_ENTRIES = 1_000;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Option(names = "--json", description = "Print one line of JSON for each alert.")
  private boolean json;

  @Option(names = "--print", description = "Print too where --post or --feed is given.")
  private boolean print;

  @Option(
      names = "--post",
      paramLabel = "URL",
      description = {
        "Send each alert to this address as JSON, with its id as Idempotency-Key; again for more."
      })
  private List<URI> post = List.of();

  @Option(
      names = "--allow-private",
      description = "Send also to machines that only this one or its network can see.")
  private boolean allowPrivate;

  @Option(
      names = "--feed",
      paramLabel = "FILE",
      description = {
        "Put the newest alerts into this file, a feed in Atom (.atom) or RSS (.rss); again for more."
      })
  private List<Path> feeds = List.of();

  @Option(
      names = "--entries",
      paramLabel = "N",
      description = "How many entries a feed has at most (${DEFAULT-VALUE}).")
  private int entries = 50;

  void check(CommandLine command) {
    if (entries < 1 || entries > MOST_ENTRIES) {
      throw new ParameterException(
          command, "--entries takes a number from 1 to " + MOST_ENTRIES + ", not " + entries);
    }
    for (URI address : post) {
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
        throw new ParameterException(
            command, "--post " + address + " is no address of the web; give one with https");
      }
    }
    feeds.forEach(file -> check(file, command));
  }

  private static void check(Path file, CommandLine command) {
    Path directory = file.toAbsolutePath().getParent();
    if (FeedForm.of(file).isEmpty()) {
      throw new ParameterException(
          command, "--feed " + file + ": give the file a name that ends in .atom or .rss");
    }
    if (directory == null || !Files.isDirectory(directory) || Files.isDirectory(file)) {
      throw new ParameterException(
          command, "--feed " + file + " cannot be a file; name one in a directory that exists");
    }
  }

  /** Returns what prints alerts. */
  PrintChannel printing(Streams streams) {
    if (json) {
      AlertJson form = new AlertJson();
      return new PrintChannel(
          new StreamLines(streams.out(), Terminal.none(1).charset()), form::text);
    }
    AlertView view = new AlertView(streams.screen());
    return new PrintChannel(new StreamLines(streams.out(), streams.screen().charset()), view::text);
  }

  /**
   * Returns where alerts go.
   *
   * @param trouble takes what cannot be delivered
   */
  List<Channel> channels(Streams streams, Clock clock, Consumer<String> trouble) {
    List<Channel> channels = new ArrayList<>();
    if (json || print || (post.isEmpty() && feeds.isEmpty())) {
      channels.add(printing(streams));
    }
    Fetcher fetcher = new Fetcher(allowPrivate ? Reach.ALL : Reach.PUBLIC);
    post.forEach(address -> channels.add(new PostChannel(fetcher, address, PAUSE, trouble)));
    for (Path file : feeds) {
      Optional<FeedForm> form = FeedForm.of(file);
      channels.add(new FeedChannel(file, form.orElse(FeedForm.ATOM), entries, clock));
    }
    return channels;
  }
}
