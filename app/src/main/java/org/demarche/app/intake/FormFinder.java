package org.demarche.app.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.app.form.ByteOrderMark;
import org.demarche.app.form.FieldNames;
import org.demarche.app.form.NoReportException;
import org.demarche.app.json.JsonDocument;
import org.demarche.app.table.Delimiter;
import org.demarche.app.table.ParquetTable;
import org.demarche.app.warc.WebArchive;

/** Tells the form of an input from how it begins, and only then from its name. */
final class FormFinder {

  /** As many bytes of an input are enough to tell its form. */
  static final int OPENING = 8192;

  private static final Pattern LINES_NAME = named("jsonl|ndjson");
  private static final Pattern TABLE_NAME = named("csv|tsv|tab");
  private static final Pattern OBJECT_LINE = Pattern.compile("(?m)^[ \t]*\\{[ \t]*\"");
  private static final Pattern WHOLE_OBJECT = Pattern.compile("\\{.*\\}\\s*", Pattern.DOTALL);

  private static final String JSON_FEED = "jsonfeed.org/version/";
  private static final Pattern TAG =
      Pattern.compile("<(?:!doctype\\s+)?([a-z][a-z:]*)", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Form> TAGS =
      Map.ofEntries(
          Map.entry("rss", Form.FEED),
          Map.entry("rdf:rdf", Form.FEED),
          Map.entry("feed", Form.FEED),
          Map.entry("html", Form.HTML),
          Map.entry("head", Form.HTML),
          Map.entry("body", Form.HTML),
          Map.entry("article", Form.HTML),
          Map.entry("sentences", Form.PETRARCH),
          Map.entry("sentence", Form.PETRARCH),
          Map.entry("lewis", Form.REUTERS),
          Map.entry("reuters", Form.REUTERS));

  private final FieldNames names;

  FormFinder(FieldNames names) {
    this.names = names;
  }

  private static Pattern named(String suffixes) {
    return Pattern.compile(
        ".*\\.(" + suffixes + ")(\\.(gz|bz2|xz|zst))?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  }

  /** Returns the form of an input that begins so, or says which other kind of file it is. */
  Form of(String name, byte[] opening) throws NoReportException {
    String start =
        ByteOrderMark.without(new String(opening, StandardCharsets.UTF_8)).stripLeading();
    refuseForeign(start);
    if (start.regionMatches(true, 0, "date ", 0, 5)) {
      return Form.TEXT;
    }
    if (start.startsWith(ParquetTable.SIGN)) {
      return Form.PARQUET;
    }
    if (WebArchive.begins(start)) {
      return Form.WARC;
    }
    if (start.startsWith("<")) {
      return markup(start);
    }
    if (start.startsWith("{")) {
      return object(name, start, opening.length < OPENING);
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
      return Form.JSON;
    }
    String line = start.lines().findFirst().orElse("");
    if (TABLE_NAME.matcher(name).matches() || Delimiter.ofReports(line, names).isPresent()) {
      return Form.CSV;
    }
    boolean lines = LINES_NAME.matcher(name).matches() || OBJECT_LINE.matcher(start).find();
    return lines ? Form.JSONL : Form.TEXT;
  }

  /** Tells markup by the first tag that is known. */
  private static Form markup(String start) throws NoReportException {
    Matcher tag = TAG.matcher(start);
    while (tag.find()) {
      Optional<Form> form = Optional.ofNullable(TAGS.get(tag.group(1).toLowerCase(Locale.ROOT)));
      if (form.isPresent()) {
        return form.get();
      }
    }
    throw new NoReportException(
        "this markup is none that is known: no web page, no feed, none of PETRARCH's or Reuters'",
        0);
  }

  /** A first line that is an object, or seems to go on beyond what is seen, is one of many. */
  private static Form object(String name, String start, boolean all) {
    if (start.contains(JSON_FEED)) {
      return Form.JSON_FEED;
    }
    int end = start.indexOf('\n');
    String line = end < 0 ? start : start.substring(0, end);
    boolean cut = end < 0 && !all;
    boolean lines = cut || WHOLE_OBJECT.matcher(line).matches();
    boolean list = JsonDocument.LIST.matcher(line).find();
    return LINES_NAME.matcher(name).matches() || (lines && !list) ? Form.JSONL : Form.JSON;
  }

  /** Returns whether a beginning is enough to tell the form, whatever follows. */
  static boolean tells(byte[] beginning) {
    String start = new String(beginning, StandardCharsets.UTF_8).strip();
    return WHOLE_OBJECT.matcher(start).matches();
  }

  private static void refuseForeign(String head) throws NoReportException {
    if (head.startsWith("%PDF-")) {
      throw new NoReportException("this is a PDF file; give the report as text", 0);
    }
    if (head.startsWith("{\\rtf")) {
      throw new NoReportException("this is an RTF file; save it as plain text and give that", 0);
    }
  }
}
