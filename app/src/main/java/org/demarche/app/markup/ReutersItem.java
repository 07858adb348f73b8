package org.demarche.app.markup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.app.form.ReportParts;
import org.demarche.app.form.WrittenDate;
import org.jsoup.nodes.Element;

/** A news item in the SGML of Reuters, as in the collection of 1987. */
final class ReutersItem {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");
  private static final Pattern SIGNATURE =
      Pattern.compile("\\s*\\bREUTER[S]?\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern INDENT = Pattern.compile("\n {2,}");

  private ReutersItem() {}

  static ReportParts parts(Element item) {
    String dateline = text(item, "DATELINE").strip();
    String body = SIGNATURE.matcher(text(item, "BODY")).replaceFirst("").strip();
    return new ReportParts(
        Optional.of(item.attr("NEWID")).filter(id -> !id.isEmpty()).map("reuters-"::concat),
        WrittenDate.in(text(item, "DATE")).map(LocalDate::toString),
        text(item, "TITLE").strip(),
        Optional.of(body).filter(text -> !text.isEmpty()).map(text -> whole(dateline, text)),
        Optional.of("Reuters"),
        Optional.empty());
  }

  /** Returns the text with its dateline; an indented line begins a paragraph there. */
  private static String whole(String dateline, String body) {
    String paragraphs = INDENT.matcher(body).replaceAll("\n\n");
    return dateline.isEmpty() ? paragraphs : dateline + " " + paragraphs;
  }

  private static String text(Element item, String tag) {
    Element element = item.selectFirst(tag);
    return element == null ? "" : CONTROL.matcher(element.wholeText()).replaceAll("");
  }
}
