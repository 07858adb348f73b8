package org.demarche.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.web.Fetcher;
import org.demarche.app.web.Reach;
import org.demarche.app.web.Site;
import org.demarche.app.web.Visitor;
import org.demarche.report.Rejected;
import org.demarche.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedPollerTest {

  private static final String LONG =
      "<p>Norland's envoy, recalled on Sunday, left Sudia by train before dawn, with his staff.</p>";

  private final Site site = new Site();
  private final Visitor visitor = new Visitor(new Fetcher(Reach.ALL));
  private final FeedPoller poller = new FeedPoller(visitor, Optional.empty());

  @TempDir Path directory;

  @BeforeEach
  void open() throws IOException {
    site.open();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void findsEachEntryOnce() throws Exception {
    site.page("/feed", 200, feed(item(1) + item(2)));
    Poll first = poller.poll(site.address("/feed"), FeedMemory.none());
    site.page("/feed", 200, feed(item(2) + item(3)));
    Poll second = poller.poll(site.address("/feed"), first.memory());
    assertThat(first.intakes()).extracting(i -> ((Report) i).id()).containsExactly("id1", "id2");
    assertThat(second.intakes()).extracting(i -> ((Report) i).id()).containsExactly("id3");
  }

  @Test
  void takesNothingOfAFeedThatHasNotChanged() throws Exception {
    site.tagged("/feed", "\"1\"", feed(item(1)));
    Poll first = poller.poll(site.address("/feed"), FeedMemory.none());
    Poll second = poller.poll(site.address("/feed"), first.memory());
    assertThat(first.intakes()).hasSize(1);
    assertThat(second.intakes()).isEmpty();
    assertThat(second.memory()).isEqualTo(first.memory());
  }

  @Test
  void readsAFeedInTheEncodingThatItsMachineSays() throws Exception {
    byte[] feed =
        feed(item(1)).replace("left.", "left Łódź.").getBytes(Charset.forName("ISO-8859-2"));
    site.page("/feed", 200, feed, "Content-Type", "application/rss+xml; charset=ISO-8859-2");
    Poll poll = poller.poll(site.address("/feed"), FeedMemory.none());
    assertThat(((Report) poll.intakes().get(0)).text()).contains("Łódź");
  }

  @Test
  void asksLessOftenForAFeedThatFails() throws Exception {
    Schedule schedule = new Schedule(Duration.ofMinutes(15));
    Poll poll = poller.poll(site.address("/none"), FeedMemory.none());
    assertThat(poll.intakes())
        .containsExactly(
            Rejected.whole(
                site.address("/none").toString(), "the machine answers with status 404"));
    assertThat(schedule.after(poll)).isEqualTo(Duration.ofMinutes(30));
    assertThat(schedule.after(poller.poll(site.address("/none"), poll.memory())))
        .isEqualTo(Duration.ofMinutes(60));
  }

  @Test
  void waitsAsLongAsTheMachineWishes() throws Exception {
    site.page("/feed", 503, "", "Retry-After", "7200");
    Poll poll = poller.poll(site.address("/feed"), FeedMemory.none());
    assertThat(new Schedule(Duration.ofMinutes(15)).after(poll)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void readsThePageOfAnEntryWhenAsked() throws Exception {
    site.page("/1", 200, "<html><body><article>" + LONG.repeat(5) + "</article></body></html>");
    site.page("/feed", 200, feed(item(1)));
    Poll poll =
        new FeedPoller(visitor, Optional.of(visitor))
            .poll(site.address("/feed"), FeedMemory.none());
    assertThat(((Report) poll.intakes().get(0)).text()).contains("left Sudia by train");
  }

  @Test
  void readsNoPageOfThisMachineUnlessAllowed() throws Exception {
    site.page("/1", 200, "<html><body><article>" + LONG.repeat(5) + "</article></body></html>");
    site.page("/feed", 200, feed(item(1)));
    Poll poll =
        new FeedPoller(visitor, Optional.of(new Visitor(new Fetcher(Reach.PUBLIC))))
            .poll(site.address("/feed"), FeedMemory.none());
    assertThat(((Report) poll.intakes().get(0)).text()).endsWith("Envoy 1 left.");
    assertThat(site.asked()).noneMatch(asked -> asked.startsWith("/1"));
  }

  @Test
  void remembersFromOneRunToTheNext() throws Exception {
    site.page("/feed", 200, feed(item(1)), "ETag", "\"1\"");
    FeedMemory memory = poller.poll(site.address("/feed"), FeedMemory.none()).memory();
    MemoryFile file = new MemoryFile(directory.resolve("feeds.json"));
    assertThat(file.read()).isEmpty();
    file.write(Map.of("feed", memory));
    assertThat(file.read()).isEqualTo(Map.of("feed", memory));
  }

  private static String feed(String items) {
    return "<rss version='2.0'><channel><title>Wire</title><link>l</link><description>d</description>"
        + items
        + "</channel></rss>";
  }

  private String item(int number) {
    return String.format(
        "<item><title>Title</title><guid>id%d</guid><link>%s</link>"
            + "<pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate>"
            + "<description>Envoy %d left.</description></item>",
        number, site.address("/" + number), number);
  }
}
