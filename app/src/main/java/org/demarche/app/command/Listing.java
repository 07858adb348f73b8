package org.demarche.app.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.app.output.LineOutput;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Listed;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.Column;
import org.demarche.app.view.TableView;

/** Writes the pages of an answer, as many as are wanted. */
final class Listing<T extends Listed> {

  private static final int PAGE = 5_000;

  private final Streams streams;
  private final AnswerOption form;
  private final List<Column<T>> columns;

  Listing(Streams streams, AnswerOption form, List<Column<T>> columns) {
    this.streams = streams;
    this.form = form;
    this.columns = columns;
  }

  /** Gives the page of so many rows after a place. */
  interface Pages<T> {
    Page<T> page(Optional<Cursor> after, int size);
  }

  /**
   * Writes at most so many rows.
   *
   * @return how many were written and where more begins
   */
  Written write(Pages<T> pages, Optional<Cursor> after, int limit) throws IOException {
    try (LineOutput lines = form.open(streams)) {
      Written written =
          form.isTable() ? table(lines, pages, after, limit) : rows(lines, pages, after, limit);
      lines.keep();
      return written;
    }
  }

  /** What was written. */
  record Written(int rows, Optional<Cursor> next) {}

  private Written table(LineOutput lines, Pages<T> pages, Optional<Cursor> after, int limit)
      throws IOException {
    List<T> rows = new ArrayList<>();
    Optional<Cursor> next = after;
    do {
      Page<T> page = pages.page(next, size(limit, rows.size()));
      rows.addAll(page.rows());
      next = page.next();
    } while (next.isPresent() && rows.size() < limit);
    if (!rows.isEmpty()) {
      for (String line : new TableView<>(form.screen(streams), columns).lines(rows)) {
        lines.line(line);
      }
    }
    return new Written(rows.size(), next);
  }

  private Written rows(LineOutput lines, Pages<T> pages, Optional<Cursor> after, int limit)
      throws IOException {
    int written = 0;
    Optional<Cursor> next = after;
    do {
      Page<T> page = pages.page(next, size(limit, written));
      form.write(lines, page.rows().stream().map(Listed::fields).toList(), written == 0);
      written += page.rows().size();
      next = page.next();
    } while (next.isPresent() && written < limit);
    return new Written(written, next);
  }

  private static int size(int limit, int written) {
    return Math.min(limit - written, Math.min(PAGE, Questions.LARGEST_PAGE));
  }
}
