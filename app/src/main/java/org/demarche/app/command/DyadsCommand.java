package org.demarche.app.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.app.question.Cursor;
import org.demarche.app.question.DyadFilter;
import org.demarche.app.question.DyadRow;
import org.demarche.app.question.FilterReader;
import org.demarche.app.question.Page;
import org.demarche.app.question.Period;
import org.demarche.app.question.Questions;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import org.demarche.app.view.Column;
import org.demarche.app.view.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the dyads of a store. */
@Command(
    name = "dyads",
    header = "List which countries act towards which others, and how.",
    description = {
      "",
      "Counts the cases of a store that took place, as \"demarche relations\" does, which shows one"
          + " of them over time. What two do together counts for each towards the other. Words and"
          + " deeds are friendly (+) or hostile (-). Those with most cases come first.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   there are such dyads",
      "  1   there are none",
      "  2   wrong usage",
      "  70  the store cannot be read, or the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche dyads --store world.db --since 2017-06-01 --min-cases 5",
      "  demarche dyads --store world.db --of QAT --csv -o qatar.csv"
    })
final class DyadsCommand extends RowsCommand<DyadRow> {

  @Option(
      names = "--of",
      paramLabel = "COUNTRY",
      description = "With this country on either side; commas stand between several.")
  private Optional<String> of = Optional.empty();

  @Option(names = "--since", paramLabel = "DAY", description = "Acts of this day or later.")
  private List<String> since = List.of();

  @Option(names = "--until", paramLabel = "DAY", description = "Acts of this day or earlier.")
  private List<String> until = List.of();

  @Option(names = "--min-cases", paramLabel = "N", description = "With so many cases or more.")
  private int cases;

  DyadsCommand(Streams streams) {
    super(streams, "dyads");
  }

  @Override
  List<Column<DyadRow>> columns(AnswerColumns all) {
    return all.ofDyads();
  }

  @Override
  Selection<DyadRow> selection(Answering answering) {
    FilterReader reader = FilterOption.reportReader(answering::note);
    Period acted = reader.read(Map.of("since", since, "until", until)).acted();
    return new Counted(DyadFilter.of(of.map(reader::choice), acted, cases));
  }

  private record Counted(DyadFilter filter) implements Selection<DyadRow> {

    @Override
    public Page<DyadRow> page(Questions questions, Optional<Cursor> after, int size) {
      return questions.dyads(filter, after, size);
    }

    @Override
    public long count(Questions questions) {
      return questions.countDyads(filter);
    }
  }
}
