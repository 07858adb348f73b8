package org.demarche.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.demarche.app.question.CaseRow;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Questions;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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
      "  demarche cases --store world.db --quad material-conflict --json | jq .case",
      "  demarche case --store world.db cf98fcfebd9ef"
    })
final class CasesCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Mixin private final FilterOption asked = new FilterOption();

  @Mixin private final PagingOption paging = new PagingOption();

  @Mixin private final AnswerOption form = new AnswerOption();

  CasesCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    form.check(spec.commandLine());
    Answering answering = new Answering(streams, spec.commandLine());
    try (ReadOnlyStore store = chosen.open()) {
      Filter filter = answering.filter(asked);
      Questions questions = new Questions(store, new TextIndex(chosen.file(), store));
      Listing<CaseRow> listing =
          new Listing<>(streams, form, new AnswerColumns(form.screen(streams)).ofCases());
      Listing.Written written =
          answering.ask(
              () ->
                  listing.write(
                      (after, size) -> questions.cases(filter, after, size),
                      paging.after(),
                      paging.limit(spec.commandLine(), form.isTable())));
      return answering.end(written, "cases", () -> questions.countCases(filter));
    }
  }
}
