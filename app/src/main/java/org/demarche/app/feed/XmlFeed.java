package org.demarche.app.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.ReportReader;
import org.demarche.app.form.ReportText;
import org.demarche.app.page.BlockText;
import org.demarche.app.page.TagLimit;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.jspecify.annotations.Nullable;

/** Reads the entries of a feed in XML: RSS 0.9x to 2.0, RDF, Atom. */
public final class XmlFeed implements ReportReader {

  /** Markup this deep is no feed; the libraries below need time by its square. */
  private static final int DEEPEST = 512;

  private final ReportMaker maker;

  /** Makes a reader. */
  public XmlFeed(ReportMaker maker) {
    this.maker = maker;
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    SyndFeed feed = feed(in);
    if (feed.getEntries().isEmpty()) {
      throw new NoReportException("the feed has no entries");
    }
    Optional<String> outlet = present(feed.getTitle());
    long read = 0;
    for (SyndEntry entry : feed.getEntries()) {
      read++;
      String input = name + "#" + read;
      try {
        sink.accept(maker.report(input, parts(entry, outlet)));
      } catch (NoReportException wrong) {
        sink.accept(Rejected.whole(input, wrong.reason()));
      }
    }
  }

  private static SyndFeed feed(InputStream in) throws IOException, NoReportException {
    byte[] xml = in.readNBytes(ReportText.LONGEST + 1);
    if (xml.length > ReportText.LONGEST) {
      throw new NoReportException("the feed is longer than 10 MB, which no feed is; split it");
    }
    String text = new String(xml, StandardCharsets.UTF_8);
    new MarkupCheck(DEEPEST, TagLimit.MOST).check(text);
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(false);
      return input.build(new StringReader(text));
    } catch (FeedException | IllegalArgumentException malformed) {
      throw new NoReportException(
          "the feed is malformed: " + Excerpt.sentence(String.valueOf(malformed.getMessage())));
    }
  }

  private static ReportParts parts(SyndEntry entry, Optional<String> outlet)
      throws NoReportException {
    return new ReportParts(
        present(entry.getUri()).or(() -> present(entry.getLink())),
        day(entry.getPublishedDate())
            .or(() -> day(entry.getUpdatedDate()))
            .map(LocalDate::toString),
        BlockText.ofHtml(present(entry.getTitle()).orElse("")),
        text(entry),
        outlet,
        present(entry.getLink()));
  }

  /** Returns the longest of what an entry says, as short descriptions stand beside whole texts. */
  private static Optional<String> text(SyndEntry entry) throws NoReportException {
    Stream<@Nullable SyndContent> all =
        Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()));
    List<String> told =
        all.map(content -> content == null ? null : content.getValue())
            .flatMap(value -> present(value).stream())
            .toList();
    String longest = "";
    for (String html : told) {
      String text = BlockText.ofHtml(html);
      longest = text.length() > longest.length() ? text : longest;
    }
    return present(longest);
  }

  private static Optional<LocalDate> day(@Nullable Date time) {
    return Optional.ofNullable(time).map(at -> LocalDate.ofInstant(at.toInstant(), ZoneOffset.UTC));
  }

  private static Optional<String> present(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
