package org.demarche.app.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.app.question.Field;
import org.demarche.app.question.Listed;
import org.demarche.app.question.Page;
import org.demarche.app.server.Answer;
import org.demarche.app.server.Call;
import org.demarche.app.view.ListedLines;

/** Writes rows as JSON, or as comma-separated values where those are wanted. */
final class Rows {

  private final ListedLines lines = new ListedLines();

  /** Returns the answer for a page of rows. */
  Answer page(Call call, Page<? extends Listed> page) {
    return fields(
        call, page.rows().stream().map(Listed::fields).toList(), page.next().map(Object::toString));
  }

  /** Returns the answer for a table that is always whole: an array without anything around it. */
  Answer plain(Call call, List<? extends Listed> all) {
    return call.wantsCsv()
        ? fields(call, all.stream().map(Listed::fields).toList(), Optional.empty())
        : Answer.json(all.stream().map(lines::json).collect(Collectors.joining(",", "[", "]")));
  }

  /**
   * Returns the answer for the fields of rows.
   *
   * @param next where the next page begins, if there is one
   */
  Answer fields(Call call, List<List<Field>> rows, Optional<String> next) {
    if (call.wantsCsv()) {
      Answer csv = Answer.text(Answer.CSV, csv(rows));
      return next.isPresent() ? csv.with("Link", link(call, next.get())) : csv;
    }
    String items = rows.stream().map(lines::json).collect(Collectors.joining(",", "[", "]"));
    return Answer.json("{\"items\":" + items + next.map(this::next).orElse("") + "}");
  }

  private String next(String cursor) {
    String object = lines.json(List.of(Field.of("next", cursor)));
    return "," + object.substring(1, object.length() - 1);
  }

  private static String csv(List<List<Field>> rows) {
    StringBuilder text = new StringBuilder();
    rows.stream()
        .findFirst()
        .ifPresent(row -> text.append(ListedLines.csvHead(row)).append("\r\n"));
    rows.forEach(row -> text.append(ListedLines.csv(row)).append("\r\n"));
    return text.toString();
  }

  /** A table has no room for it, so that it goes where links of HTTP go. */
  private static String link(Call call, String cursor) {
    String others = call.address().replaceAll("([?&])cursor=[^&]*&?", "$1").replaceAll("[?&]$", "");
    String sign = others.contains("?") ? "&" : "?";
    return "<"
        + others
        + sign
        + "cursor="
        + URLEncoder.encode(cursor, StandardCharsets.UTF_8)
        + ">; rel=\"next\"";
  }
}
