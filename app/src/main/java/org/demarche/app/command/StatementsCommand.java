package org.demarche.app.command;

import java.util.List;
import java.util.Optional;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Filter;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;
import org.demarche.app.question.ReportFilter;
import org.demarche.app.question.StatementFilter;
import org.demarche.app.question.StatementRow;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import org.demarche.app.view.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the statements of a store. */
@Command(
    name = "statements",
    header = "List who said what by the reports of a store, the newest first.",
    description = {
      "",
      "All conditions must hold. What is quoted word by word stands in quotes.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are such statements",
      "  1   there are none",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche statements --store world.db --speaker \"Angela Merkel\" --since 2017-06-01",
      "  demarche statements --store world.db --speaker QAT,SAU --text \"land border\"",
      "  demarche statements --store world.db --report gulf-12 --csv -o said.csv"
    })
final class StatementsCommand extends RowsCommand<StatementRow> {

  @Option(
      names = "--speaker",
      paramLabel = "WHO",
      description = {
        "Who said it: a country, which takes in all its people and bodies, the id of an entity, or"
            + " a name; commas stand between what may be any of several."
      })
  private Optional<String> speaker = Optional.empty();

  @Mixin private final PublishedOption published = new PublishedOption();

  @Option(names = "--report", paramLabel = "ID", description = "In this report.")
  private Optional<String> report = Optional.empty();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = {
        "With all these words in what is said, be it in longer ones; quotes stand around what"
            + " stands together."
      })
  private Optional<String> text = Optional.empty();

  StatementsCommand(Streams streams) {
    super(streams, "statements");
  }

  @Override
  List<Column<StatementRow>> columns(AnswerColumns all) {
    return all.ofStatements();
  }

  @Override
  Selection<StatementRow> selection(Answering answering) {
    FilterReader reader = FilterOption.reportReader(answering::note);
    Filter asked = published.filter(reader);
    ReportFilter reports = new ReportFilter(asked.published(), asked.outlets(), Optional.empty());
    return new Said(new StatementFilter(speaker.map(reader::choice), reports, report, text));
  }

  private record Said(StatementFilter filter) implements Selection<StatementRow> {

    @Override
    public Page<StatementRow> page(Questions questions, Optional<Cursor> after, int size) {
      return questions.statements(filter, after, size);
    }

    @Override
    public long count(Questions questions) {
      return questions.countStatements(filter);
    }
  }
}
