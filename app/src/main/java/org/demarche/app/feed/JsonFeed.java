package org.demarche.app.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.app.form.Excerpt;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.ReportReader;
import org.demarche.app.form.ReportText;
import org.demarche.app.page.BlockText;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;

/** Reads the items of a JSON Feed, version 1 or 1.1. */
public final class JsonFeed implements ReportReader {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final ReportMaker maker;

  /** Makes a reader. */
  public JsonFeed(ReportMaker maker) {
    this.maker = maker;
  }

  @Override
  public void read(String name, InputStream in, Consumer<Intake> sink)
      throws IOException, NoReportException {
    JsonNode feed = feed(in);
    if (feed.path("items").isEmpty()) {
      throw new NoReportException("the feed has no items");
    }
    Optional<String> outlet = text(feed, "title");
    long read = 0;
    for (JsonNode item : feed.path("items")) {
      read++;
      String input = name + "#" + read;
      try {
        sink.accept(maker.report(input, parts(item, outlet)));
      } catch (NoReportException wrong) {
        sink.accept(Rejected.whole(input, wrong.reason()));
      }
    }
  }

  private JsonNode feed(InputStream in) throws IOException, NoReportException {
    byte[] json = in.readNBytes(ReportText.LONGEST + 1);
    if (json.length > ReportText.LONGEST) {
      throw new NoReportException("the feed is longer than 10 MB, which no feed is; split it");
    }
    try {
      return mapper.readTree(json);
    } catch (JsonProcessingException malformed) {
      throw new NoReportException(
          "the feed is malformed: " + Excerpt.sentence(malformed.getOriginalMessage()));
    }
  }

  private static ReportParts parts(JsonNode item, Optional<String> outlet)
      throws NoReportException {
    return new ReportParts(
        text(item, "id"),
        text(item, "date_published").or(() -> text(item, "date_modified")),
        text(item, "title").orElse(""),
        content(item).or(() -> text(item, "summary")),
        outlet,
        text(item, "url").or(() -> text(item, "external_url")));
  }

  private static Optional<String> content(JsonNode item) throws NoReportException {
    Optional<String> plain = text(item, "content_text");
    Optional<String> html = text(item, "content_html");
    return plain.isPresent() || html.isEmpty() ? plain : Optional.of(BlockText.ofHtml(html.get()));
  }

  private static Optional<String> text(JsonNode object, String name) {
    return Optional.of(object.path(name).asText()).filter(text -> !text.isBlank());
  }
}
