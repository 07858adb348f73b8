package org.demarche.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a program of other people reads in the feeds. */
class FeedChannelTest {

  private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z");

  private static final String HOSTILE =
      "<script>alert(1)</script> & ]]> \u0000\u0007\u000b\uFFFE \uD800 \uD83D\uDE00 &amp; \r\n \"q\"";

  @TempDir private Path directory = Path.of("");

  private FeedChannel channel(FeedForm form, int most) {
    return new FeedChannel(file(form), form, most, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private Path file(FeedForm form) {
    return directory.resolve(form == FeedForm.ATOM ? "a.atom" : "a.rss");
  }

  private void tell(FeedForm form, int most, int... numbers) throws IOException {
    FeedChannel channel = channel(form, most);
    for (int number : numbers) {
      assertThat(channel.tell(InventedAlert.of(number))).isEqualTo(Channel.Receipt.HELD);
    }
    channel.complete();
  }

  private SyndFeed read(FeedForm form) throws IOException, FeedException {
    return new SyndFeedInput().build(new StringReader(Files.readString(file(form))));
  }

  private List<String> rules(FeedForm form) throws IOException, FeedException {
    return read(form).getEntries().stream()
        .map(entry -> entry.getCategories().get(0).getName())
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheNewestFirstAndNoMoreThanWanted(FeedForm form) throws Exception {
    tell(form, 3, 1, 2);
    tell(form, 3, 3, 4);
    assertThat(rules(form)).containsExactly("rule 4", "rule 3", "rule 2");
    tell(form, 2, IntStream.range(10, 20).toArray());
    assertThat(rules(form)).containsExactly("rule 19", "rule 18");
  }

  @ParameterizedTest
  @EnumSource
  void hasWhatAFeedNeeds(FeedForm form) throws Exception {
    tell(form, 3, 1);
    SyndFeed feed = read(form);
    assertThat(feed.getTitle()).isEqualTo("Demarche alerts");
    assertThat(feed.getFeedType()).isEqualTo(form == FeedForm.ATOM ? "atom_1.0" : "rss_2.0");
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getUri()).isEqualTo("urn:uuid:00000000-0000-0000-0000-000000000001");
    assertThat(entry.getLink()).isEqualTo("https://example.org/news?a=1&b=2");
    assertThat(entry.getPublishedDate()).isEqualTo(NOON);
    assertThat(Files.readString(file(form))).doesNotContain(directory.toString());
  }

  @ParameterizedTest
  @EnumSource
  void doesNotDoubleWhatAKilledRunCouldNotRemember(FeedForm form) throws Exception {
    tell(form, 9, 1, 2);
    String before = Files.readString(file(form));
    tell(form, 9, 1, 2);
    assertThat(Files.readString(file(form))).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void makesHostileTextsHarmless(FeedForm form) throws Exception {
    FeedChannel channel = channel(form, 9);
    channel.tell(InventedAlert.of(1, HOSTILE, HOSTILE));
    channel.complete();
    tell(form, 9, 2);
    SyndEntry entry = read(form).getEntries().get(1);
    String html =
        form == FeedForm.ATOM
            ? entry.getContents().get(0).getValue()
            : entry.getDescription().getValue();
    assertThat(Jsoup.parse(html).select("script")).isEmpty();
    assertThat(Jsoup.parse(html).text()).contains("<script>alert(1)</script>", "]]>", "&amp;");
    assertThat(Jsoup.parse(html).text()).contains("\uD83D\uDE00");
    String title = entry.getTitle();
    assertThat(form == FeedForm.ATOM ? title : Jsoup.parse(title).text())
        .contains("<script>alert(1)</script> &");
  }

  @ParameterizedTest
  @EnumSource
  void writesAnEmptyFeedForThoseWhoSubscribe(FeedForm form) throws Exception {
    tell(form, 3);
    assertThat(read(form).getEntries()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void leavesOtherFilesAlone(FeedForm form) throws IOException {
    for (String other :
        List.of(
            "my notes",
            "<feed xmlns='http://www.w3.org/2005/Atom'><generator>x</generator></feed>",
            "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><rss>&b;</rss>",
            "<rss><generator>demarche</generator><item>")) {
      Files.writeString(file(form), other);
      assertThatThrownBy(() -> tell(form, 3, 1))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is there already and no feed of alerts; name another file");
      assertThat(file(form)).hasContent(other);
    }
  }
}
