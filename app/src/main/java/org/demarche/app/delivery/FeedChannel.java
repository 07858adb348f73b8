package org.demarche.app.delivery;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.SyndFeedOutput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.demarche.app.alert.Alert;
import org.demarche.app.output.FileLines;

/** Puts the newest alerts into a feed, which is written whole. */
public final class FeedChannel implements Channel {

  private static final String MAKER = "demarche";
  private static final long LONGEST = 20_000_000;

  private final Path file;
  private final FeedForm form;
  private final int most;
  private final Instant told;
  private final Deque<SyndEntry> fresh = new ArrayDeque<>();

  /**
   * Makes a channel.
   *
   * @param most how many entries the feed has at most, 1 or more
   */
  public FeedChannel(Path file, FeedForm form, int most, Clock clock) {
    this.file = file;
    this.form = form;
    this.most = most;
    this.told = clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  @Override
  public String name() {
    return ChannelName.of("feed", file.toAbsolutePath().normalize().toString());
  }

  @Override
  public Receipt tell(Alert alert) {
    fresh.addFirst(new FeedEntry(form, told).of(alert));
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
    SyndFeed feed = Files.exists(file) && Files.size(file) > 0 ? read() : begun();
    feed.setEntries(entries(feed));
    try (FileLines lines = new FileLines(file)) {
      lines.line(new SyndFeedOutput().outputString(dated(feed)).strip());
      lines.keep();
    } catch (FeedException impossible) {
      throw new IllegalStateException("entries have all that a feed needs", impossible);
    }
  }

  /** An entry that was written by a run that could not remember it takes its own place. */
  private List<SyndEntry> entries(SyndFeed feed) {
    List<SyndEntry> entries = new ArrayList<>(fresh);
    Set<String> ids = new HashSet<>();
    fresh.forEach(entry -> ids.add(entry.getUri()));
    feed.getEntries().stream()
        .filter(entry -> !ids.contains(entry.getUri()))
        .limit(Math.max(0, most - fresh.size()))
        .forEach(entries::add);
    return entries;
  }

  @SuppressWarnings("JavaUtilDate")
  private SyndFeed dated(SyndFeed feed) {
    feed.setPublishedDate(Date.from(told));
    return feed;
  }

  private SyndFeed begun() {
    SyndFeed feed = new SyndFeedImpl();
    String id =
        "urn:uuid:" + UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    feed.setFeedType(form.type());
    feed.setEncoding("UTF-8");
    feed.setTitle("Demarche alerts");
    feed.setDescription("What rules of demarche alerts tell");
    feed.setUri(id);
    feed.setLink(id);
    feed.setAuthor(MAKER);
    feed.setGenerator(MAKER);
    return feed;
  }

  private SyndFeed read() throws IOException {
    if (Files.size(file) <= LONGEST) {
      try {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        SyndFeed feed =
            input.build(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        if (MAKER.equals(feed.getGenerator()) && form.type().equals(feed.getFeedType())) {
          return feed;
        }
      } catch (FeedException | IllegalArgumentException | IOException other) {
        throw foreign(other);
      }
    }
    throw foreign(new IOException("another maker"));
  }

  private IOException foreign(Exception cause) {
    return new IOException(
        file + " is there already and no feed of alerts; name another file, or remove it", cause);
  }
}
