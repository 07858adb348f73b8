package org.demarche.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Listed;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import org.demarche.app.view.Column;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what a store has of one kind, page by page, as far as it fits the conditions. */
abstract class ListCommand<T extends Listed> implements Callable<Integer> {

  private final Streams streams;
  private final String rows;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Mixin private final FilterOption asked = new FilterOption();

  @Mixin private final PagingOption paging = new PagingOption();

  @Mixin private final AnswerOption form = new AnswerOption();

  /**
   * Makes a command.
   *
   * @param rows what they are called: "cases"
   */
  ListCommand(Streams streams, String rows) {
    this.streams = streams;
    this.rows = rows;
  }

  abstract List<Column<T>> columns(AnswerColumns all);

  abstract Page<T> page(Questions questions, Filter filter, Optional<Cursor> after, int size);

  abstract long count(Questions questions, Filter filter);

  @Override
  public Integer call() throws IOException {
    form.check(spec.commandLine());
    Answering answering = new Answering(streams, spec.commandLine());
    try (ReadOnlyStore store = chosen.open()) {
      Filter filter = answering.filter(asked);
      Questions questions = new Questions(store, new TextIndex(chosen.file(), store));
      Listing<T> listing =
          new Listing<>(streams, form, columns(new AnswerColumns(form.screen(streams))));
      Listing.Written written =
          answering.ask(
              () ->
                  listing.write(
                      (after, size) -> page(questions, filter, after, size),
                      paging.after(),
                      paging.limit(spec.commandLine(), form.isTable())));
      return answering.end(written, rows, () -> count(questions, filter));
    }
  }
}
