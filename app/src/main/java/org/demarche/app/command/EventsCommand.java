package org.demarche.app.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.demarche.app.question.Filter;
import org.demarche.app.question.Questions;
import org.demarche.app.question.TellingRow;
import org.demarche.app.search.TextIndex;
import org.demarche.app.store.ReadOnlyStore;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.AnswerColumns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the events of a store as each report tells them. */
@Command(
    name = "events",
    header = "List the events of a store as each report tells them.",
    description = {
      "",
      "All conditions must hold. An act that several reports tell comes as often; \"demarche cases\""
          + " lists each once. The order is that of the days, the date of the report standing for a"
          + " day that it does not tell.",
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
final class EventsCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final ReadOption chosen = new ReadOption();

  @Mixin private final FilterOption asked = new FilterOption();

  @Mixin private final PagingOption paging = new PagingOption();

  @Mixin private final AnswerOption form = new AnswerOption();

  EventsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    form.check(spec.commandLine());
    Answering answering = new Answering(streams, spec.commandLine());
    try (ReadOnlyStore store = chosen.open()) {
      Filter filter = answering.filter(asked);
      Questions questions = new Questions(store, new TextIndex(chosen.file(), store));
      Listing<TellingRow> listing =
          new Listing<>(streams, form, new AnswerColumns(form.screen(streams)).ofTellings());
      Listing.Written written =
          answering.ask(
              () ->
                  listing.write(
                      (after, size) -> questions.tellings(filter, after, size),
                      paging.after(),
                      paging.limit(spec.commandLine(), form.isTable())));
      return answering.end(written, "events", () -> questions.countTellings(filter));
    }
  }
}
