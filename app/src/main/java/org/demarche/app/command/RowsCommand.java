package org.demarche.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.question.Cursor;
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

/** Lists what a store has of one kind, page by page. */
abstract class RowsCommand<T extends Listed> implements Callable<Integer> {

  private final Streams streams;
  private final String rows;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Mixin private final PagingOption paging = new PagingOption();

  @Mixin private final AnswerOption form = new AnswerOption();

  /**
   * Makes a command.
   *
   * @param rows what they are called: "cases"
   */
  RowsCommand(Streams streams, String rows) {
    this.streams = streams;
    this.rows = rows;
  }

  /** What of its kind is asked for. */
  interface Selection<T> {

    /** Returns the page of so many rows after a place. */
    Page<T> page(Questions questions, Optional<Cursor> after, int size);

    /** Returns how many rows there are. */
    long count(Questions questions);
  }

  abstract List<Column<T>> columns(AnswerColumns all);

  /** Returns what the options of the command ask for. */
  abstract Selection<T> selection(Answering answering) throws IOException;

  @Override
  public Integer call() throws IOException {
    form.check(spec.commandLine());
    Answering answering = new Answering(streams, spec.commandLine());
    try (ReadOnlyStore store = chosen.open();
        TextIndex index = new TextIndex(chosen.file(), store)) {
      Selection<T> selection = answering.ask(() -> selection(answering));
      Questions questions = new Questions(store, index);
      Listing<T> listing =
          new Listing<>(streams, form, columns(new AnswerColumns(form.screen(streams))));
      Listing.Written written =
          answering.ask(
              () ->
                  listing.write(
                      (after, size) -> selection.page(questions, after, size),
                      paging.after(),
                      paging.limit(spec.commandLine(), form.isTable())));
      return answering.end(written, rows, () -> selection.count(questions));
    }
  }
}
