package org.demarche.app.command;

import java.util.List;
import java.util.Optional;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Order;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;
import org.demarche.app.question.TellingRow;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import org.demarche.app.view.Column;
import picocli.CommandLine.Command;

/** Lists the events of a store as each report tells them. */
@Command(
    name = "events",
    header = "List the events of a store as each report tells them.",
    description = {
      "",
      "All conditions must hold. An act that several reports tell comes as often; \"demarche"
          + " cases\" lists each once. The order is that of the days, the date of the report"
          + " standing for a day that it does not tell.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are such events",
      "  1   there are none",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche events --store world.db --actor RUS --recipient USA --event SANCTION"
          + " --status actual --since 2017-07-01",
      "  demarche events --store world.db --side SAU,ARE --side QAT --text \"border -football\"",
      "  demarche events --store world.db --speaker \"Angela Merkel\" --csv -o said.csv"
    })
final class EventsCommand extends ListCommand<TellingRow> {

  EventsCommand(Streams streams) {
    super(streams, "events");
  }

  @Override
  List<Column<TellingRow>> columns(AnswerColumns all) {
    return all.ofTellings();
  }

  @Override
  Page<TellingRow> page(
      Questions questions, Filter filter, Order order, Optional<Cursor> after, int size) {
    return questions.tellings(filter, order, after, size);
  }

  @Override
  long count(Questions questions, Filter filter) {
    return questions.countTellings(filter);
  }
}
