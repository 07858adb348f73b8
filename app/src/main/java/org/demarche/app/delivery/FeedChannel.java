package org.demarche.app.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.demarche.app.alert.Alert;
import org.demarche.app.output.FileLines;

/** Puts the newest alerts into a feed, which is written whole. */
public final class FeedChannel implements Channel {

  private final Path file;
  private final FeedForm form;
  private final int most;
  private final String told;
  private final Deque<FeedItem> fresh = new ArrayDeque<>();

  /**
   * Makes a channel.
   *
   * @param most how many entries the feed has at most, 1 or more
   */
  public FeedChannel(Path file, FeedForm form, int most, Clock clock) {
    this.file = file;
    this.form = form;
    this.most = most;
    this.told = form.time(clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  @Override
  public String name() {
    return ChannelName.of("feed", file.toAbsolutePath().normalize().toString());
  }

  @Override
  public Receipt tell(Alert alert) {
    fresh.addFirst(FeedItem.of(alert, form, told));
    if (fresh.size() > most) {
      fresh.removeLast();
    }
    return Receipt.HELD;
  }

  @Override
  public void complete() throws IOException {
    if (fresh.isEmpty() && Files.exists(file)) {
      return;
    }
    List<FeedItem> items = items(new FeedFile(file, form).items());
    String id = "urn:uuid:" + UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    try (FileLines lines = new FileLines(file)) {
      lines.line(new FeedText(form, id).text(items, told));
      lines.keep();
    }
    fresh.clear();
  }

  /** An entry that was written by a run that could not remember it takes its own place. */
  private List<FeedItem> items(List<FeedItem> before) {
    List<FeedItem> items = new ArrayList<>(fresh);
    Set<String> ids = new HashSet<>();
    fresh.forEach(item -> ids.add(item.id()));
    before.stream()
        .filter(item -> !ids.contains(item.id()))
        .limit(Math.max(0, most - fresh.size()))
        .forEach(items::add);
    return items;
  }
}
