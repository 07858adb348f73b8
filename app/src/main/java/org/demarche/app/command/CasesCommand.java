package org.demarche.app.command;

import java.util.List;
import java.util.Optional;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Order;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import org.demarche.app.view.Column;
import picocli.CommandLine.Command;

/** Lists the cases of a store. */
@Command(
    name = "cases",
    header = "List the cases of a store: real acts, each told by one or many reports.",
    description = {
      "",
      "All conditions must hold. Sides, act, status and day are those of the case by all accounts;"
          + " speaker, outlet, dates of reports, place, confidence and text must be those of one of"
          + " its tellings. A day with a question mark is that of the first report.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are such cases",
      "  1   there are none",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche cases --store world.db --side USA --side RUS --min-accounts 2",
      "  demarche cases --store world.db --event expel --since 2017-07-01 --until 2017-09-30",
      "  demarche cases --store world.db --order newest --limit 20",
      "  demarche cases --store world.db --quad material-conflict --json | jq .case",
      "  demarche case --store world.db cf98fcfebd9ef"
    })
final class CasesCommand extends ListCommand<CaseRow> {

  CasesCommand(Streams streams) {
    super(streams, "cases");
  }

  @Override
  List<Column<CaseRow>> columns(AnswerColumns all) {
    return all.ofCases();
  }

  @Override
  Page<CaseRow> page(
      Questions questions, Filter filter, Order order, Optional<Cursor> after, int size) {
    return questions.cases(filter, order, after, size);
  }

  @Override
  long count(Questions questions, Filter filter) {
    return questions.countCases(filter);
  }
}
