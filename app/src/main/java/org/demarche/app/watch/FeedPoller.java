package org.demarche.app.watch;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.app.encoding.Utf8Input;
import org.demarche.app.feed.JsonFeed;
import org.demarche.app.feed.XmlFeed;
import org.demarche.app.form.Damage;
import org.demarche.app.form.NoReportException;
import org.demarche.app.form.ReportMaker;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.ReportReader;
import org.demarche.app.page.PageParts;
import org.demarche.app.web.Answer;
import org.demarche.app.web.Visitor;
import org.demarche.report.Intake;
import org.demarche.report.Rejected;
import org.demarche.report.Report;

/** Asks for feeds and finds what is new in them. */
public final class FeedPoller {

  private final Visitor feeds;
  private final Optional<Visitor> pages;
  private final ReportMaker maker = ReportMaker.strict("only its feed can give one");

  /**
   * Makes a poller.
   *
   * @param feeds asks for feeds
   * @param pages asks for the page that an entry links to, if that is wanted
   */
  public FeedPoller(Visitor feeds, Optional<Visitor> pages) {
    this.feeds = feeds;
    this.pages = pages;
  }

  /** Returns what is new in a feed. */
  public Poll poll(URI feed, FeedMemory memory) throws InterruptedException {
    try {
      Answer answer = feeds.visit(feed, memory.conditions());
      if (answer.isUnchanged()) {
        return new Poll(List.of(), memory.unchanged(), answer.rest());
      }
      if (!answer.isFine()) {
        String reason = "the machine answers with status " + answer.status();
        return new Poll(rejected(feed, reason), memory.failedAgain(), answer.rest());
      }
      return entries(feed, answer, memory);
    } catch (NoReportException wrong) {
      return new Poll(rejected(feed, wrong.reason()), memory.failedAgain(), 0);
    } catch (IOException failure) {
      return new Poll(rejected(feed, Damage.reason(failure)), memory.failedAgain(), 0);
    }
  }

  private static List<Intake> rejected(URI feed, String reason) {
    return List.of(Rejected.whole(feed.toString(), reason));
  }

  private Poll entries(URI feed, Answer answer, FeedMemory memory)
      throws IOException, NoReportException, InterruptedException {
    byte[] text = utf8(answer);
    List<Intake> read = new ArrayList<>();
    reader(text).read(feed.toString(), new ByteArrayInputStream(text), read::add);
    Set<String> seen = new HashSet<>(memory.seen());
    List<String> ids = new ArrayList<>();
    List<Intake> fresh = new ArrayList<>();
    for (Intake intake : read) {
      if (seen.add(id(intake))) {
        ids.add(id(intake));
        fresh.add(intake instanceof Report report ? whole(report) : intake);
      }
    }
    return new Poll(fresh, memory.answered(answer.tag(), answer.modified(), ids), answer.rest());
  }

  /** A rejected entry has no id; its reason stands for it, so that it is told once. */
  private static String id(Intake intake) {
    return intake instanceof Report report
        ? report.id()
        : "rejected " + ((Rejected) intake).reason();
  }

  private ReportReader reader(byte[] text) {
    String start = new String(text, 0, Math.min(text.length, 64), StandardCharsets.UTF_8);
    return start.stripLeading().startsWith("{") ? new JsonFeed(maker) : new XmlFeed(maker);
  }

  private static byte[] utf8(Answer answer) throws IOException {
    try (InputStream in =
        Utf8Input.of(
            new BufferedInputStream(new ByteArrayInputStream(answer.body())), answer.charset())) {
      return in.readAllBytes();
    }
  }

  /** Returns the report with the text of its page, or as it is where the page says less. */
  private Report whole(Report report) throws InterruptedException {
    if (pages.isEmpty() || report.url().isEmpty()) {
      return report;
    }
    try {
      Answer page = pages.get().visit(URI.create(report.url().get()), Map.of());
      ReportParts parts =
          PageParts.of(new String(utf8(page), StandardCharsets.UTF_8), report.url().get());
      boolean more = parts.body().orElse("").length() > report.text().length();
      return page.isFine() && more ? merged(report, parts) : report;
    } catch (IOException | NoReportException | IllegalArgumentException none) {
      return report;
    }
  }

  private Report merged(Report report, ReportParts page) throws NoReportException {
    return maker.report(
        report.input(),
        new ReportParts(
            Optional.of(report.id()),
            Optional.of(report.date().toString()),
            report.title(),
            page.body(),
            report.outlet(),
            report.url()));
  }
}
