package org.demarche.app.command;

import java.io.IOException;
import java.util.Optional;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Listed;
import org.demarche.app.question.Order;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;
import org.demarche.app.terminal.Streams;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists acts of a store, as far as they fit the conditions. */
abstract class ListCommand<T extends Listed> extends RowsCommand<T> {

  @Mixin private final FilterOption asked = new FilterOption();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      description = "Which days come first: oldest (usual) or newest.")
  private String order = Order.OLDEST.word();

  /**
   * Makes a command.
   *
   * @param rows what they are called: "cases"
   */
  ListCommand(Streams streams, String rows) {
    super(streams, rows);
  }

  abstract Page<T> page(
      Questions questions, Filter filter, Order order, Optional<Cursor> after, int size);

  abstract long count(Questions questions, Filter filter);

  @Override
  Selection<T> selection(Answering answering) throws IOException {
    return new Acts(answering.filter(asked), Order.of(order));
  }

  private final class Acts implements Selection<T> {

    private final Filter filter;
    private final Order order;

    Acts(Filter filter, Order order) {
      this.filter = filter;
      this.order = order;
    }

    @Override
    public Page<T> page(Questions questions, Optional<Cursor> after, int size) {
      return ListCommand.this.page(questions, filter, order, after, size);
    }

    @Override
    public long count(Questions questions) {
      return ListCommand.this.count(questions, filter);
    }
  }
}
