package org.demarche.app.command;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.app.output.LineOutput;
import org.demarche.app.output.StreamLines;
import org.demarche.app.terminal.Streams;
import org.demarche.app.view.EntryView;
import org.demarche.app.view.OntologyJson;
import org.demarche.app.view.OntologyView;
import org.demarche.ontology.Entry;
import org.demarche.ontology.EntryFinder;
import org.demarche.ontology.Ontology;
import org.demarche.ontology.TermKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the categories, modes, contexts, quads, statuses, sectors and codes of records. */
@Command(
    name = "ontology",
    header = "Explain the categories, modes, contexts, statuses, sectors and codes of records.",
    description = {
      "",
      "Without CODE it gives an overview. With CODE it tells what that means and how it scores, where"
          + " it goes from PLOVER to CAMEO or from CAMEO to PLOVER, and shows it in three example"
          + " sentences. The language models are not loaded.",
      ""
    },
    footer = {
      "",
      "Exit status:",
      "  0   the ontology has it",
      "  1   it has nothing of that name; near ones are proposed",
      "  2   wrong usage",
      "  70  the output cannot be written",
      "  141 the reader of standard output has gone",
      "",
      "Examples:",
      "  demarche ontology",
      "  demarche ontology SANCTION/expel",
      "  demarche ontology 166",
      "  demarche ontology \"verbal conflict\"",
      "  demarche ontology REB",
      "  demarche ontology sectors",
      "  demarche ontology --json > ontology.json"
    })
final class OntologyCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "CODE",
      description = {
        "A category (SANCTION), a category with a mode (SANCTION/expel), a mode in all categories"
            + " that have it (expel), a context (military), a quad (\"verbal conflict\"), a status"
            + " (future), a sector (AGR), what stands for a country (IGO), or a CAMEO code of two to"
            + " four digits (166); in capitals or not. The word for all of a kind lists them: sectors,"
            + " countries, contexts, quads, statuses."
      })
  private Optional<String> code = Optional.empty();

  @Option(
      names = "--json",
      description = "Write one line of JSON; without CODE the whole ontology.")
  private boolean json;

  OntologyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Ontology ontology = new Ontology();
    if (code.isEmpty()) {
      write(
          json
              ? new OntologyJson(ontology).text()
              : new OntologyView(streams.screen(), ontology).text());
      return ExitStatus.ALL_CODED;
    }
    return explain(ontology, code.get());
  }

  private int explain(Ontology ontology, String word) throws IOException {
    if (word.isBlank()) {
      throw new ParameterException(spec.commandLine(), "the code is empty; leave it out for all");
    }
    Optional<TermKind> all =
        Arrays.stream(TermKind.values())
            .filter(kind -> kind.plural().equalsIgnoreCase(word.strip()))
            .findFirst();
    if (all.isPresent()) {
      write(
          json
              ? new OntologyJson(ontology)
                  .text(word, List.copyOf(ontology.terms(all.get())), List.of())
              : new OntologyView(streams.screen(), ontology).text(all.get()));
      return ExitStatus.ALL_CODED;
    }
    EntryFinder finder = new EntryFinder(ontology.entries());
    List<Entry> found = finder.find(word);
    List<String> near = found.isEmpty() ? finder.near(word) : List.of();
    if (json) {
      write(new OntologyJson(ontology).text(word, found, near));
    } else if (!found.isEmpty()) {
      write(new EntryView(streams.screen(), ontology).text(found));
    }
    if (found.isEmpty()) {
      streams.err().println(unknown(word, near));
      return ExitStatus.NOTHING_KNOWN;
    }
    return ExitStatus.ALL_CODED;
  }

  private void write(String text) throws IOException {
    try (LineOutput out = new StreamLines(streams.out(), streams.screen().charset())) {
      out.line(text);
    }
  }

  private static String unknown(String word, List<String> near) {
    return Demarche.NAME
        + ": the ontology has no \""
        + word
        + "\"; "
        + (near.isEmpty() ? "" : "it has " + String.join(", ", near) + "; ")
        + "'"
        + Demarche.NAME
        + " ontology' says what there is";
  }
}
