package org.demarche.app.command;

import java.util.List;
import java.util.Optional;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Page;
import org.demarche.app.question.Questions;
import org.demarche.app.question.ReportFilter;
import org.demarche.app.question.ReportRow;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import org.demarche.app.view.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the reports of a store. */
@Command(
    name = "reports",
    header = "List the reports of a store, the newest first.",
    description = {
      "",
      "A report of which several versions came is listed once, as the newest has it. A copy prints"
          + " the text of an earlier report, which --json and --csv name under account.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are such reports",
      "  1   there are none",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche reports --store world.db --limit 20",
      "  demarche reports --store world.db --outlet Reuters --since 2017-06-01 --until 2017-06-30",
      "  demarche reports --store world.db --text \"border -football\" --json | jq .id"
    })
final class ReportsCommand extends RowsCommand<ReportRow> {

  @Mixin private final PublishedOption published = new PublishedOption();

  @Option(
      names = "--text",
      paramLabel = "WORDS",
      description = {
        "With these words, in any form: \"-\" before a word that must not stand there, \"|\""
            + " between alternatives, quotes around what stands together."
      })
  private Optional<String> text = Optional.empty();

  ReportsCommand(Streams streams) {
    super(streams, "reports");
  }

  @Override
  List<Column<ReportRow>> columns(AnswerColumns all) {
    return all.ofReports();
  }

  @Override
  Selection<ReportRow> selection(Answering answering) {
    Filter asked = published.filter(FilterOption.reportReader(answering::note));
    return new Published(new ReportFilter(asked.published(), asked.outlets(), text));
  }

  private record Published(ReportFilter filter) implements Selection<ReportRow> {

    @Override
    public Page<ReportRow> page(Questions questions, Optional<Cursor> after, int size) {
      return questions.reports(filter, after, size);
    }

    @Override
    public long count(Questions questions) {
      return questions.countReports(filter);
    }
  }
}
