package org.demarche.app.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.demarche.app.question.StoredRelations;
import org.demarche.app.terminal.Streams;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that all others belong to. */
@Command(
    name = Demarche.NAME,
    header = "Who did what to whom: political events from dated news reports.",
    description = "",
    versionProvider = Version.class,
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  demarche read report.txt",
      "  demarche code reports/ -o records.jsonl",
      "  demarche explain report.txt --sentence 2",
      "  demarche dictionary who \"Powell\" --date 2004-05-10",
      "  demarche ontology SANCTION/expel",
      "",
      "demarche help COMMAND says more about a command. In a directory of the sources,"
          + " ./demarche bench measures how fast it is."
    })
public final class Demarche implements Runnable {

  /** What a person types. */
  static final String NAME = "demarche";

  private static final int WIDEST_HELP = 100;
  private static final int NARROWEST_HELP = 55;

  @Spec private CommandSpec spec = CommandSpec.create();

  private Demarche() {}

  /** Returns the whole command line; its {@code execute} returns the exit status. */
  public static CommandLine commandLine(Streams streams, CoderLoader loader) {
    Failure failure = new Failure(streams.err());
    int width = Math.min(streams.screen().width(), WIDEST_HELP);
    return new CommandLine(new Demarche())
        .addMixin("help", new HelpOption())
        .addSubcommand(new ReadCommand(streams, loader))
        .addSubcommand(new CodeCommand(streams, loader))
        .addSubcommand(new WatchCommand(streams, loader))
        .addSubcommand(new IngestCommand(streams, loader))
        .addSubcommand(new RelationsCommand(streams, StoredRelations::inFile))
        .addSubcommand(new DyadsCommand(streams))
        .addSubcommand(new ReportsCommand(streams))
        .addSubcommand(new EventsCommand(streams))
        .addSubcommand(new CasesCommand(streams))
        .addSubcommand(new CaseCommand(streams))
        .addSubcommand(new StatementsCommand(streams))
        .addSubcommand(new ExpectationsCommand(streams))
        .addSubcommand(new AlertsCommand(streams, Clock.systemUTC()))
        .addSubcommand(new SearchCommand(streams))
        .addSubcommand(new SqlCommand(streams))
        .addSubcommand(new ServeCommand(streams, loader))
        .addSubcommand(new DemoCommand(streams, loader))
        .addSubcommand(new ExportCommand(streams))
        .addSubcommand(new RecodeCommand(streams, loader))
        .addSubcommand(
            new CommandLine(new StoreCommand())
                .addSubcommand(new StoreCheckCommand(streams))
                .addSubcommand(new StoreExportCommand(streams))
                .addSubcommand(new StoreImportCommand(streams)))
        .addSubcommand(new ExplainCommand(streams, loader))
        .addSubcommand(new ClassifyCommand(streams, loader))
        .addSubcommand(new EvalCommand(streams, loader))
        .addSubcommand(new TrainCommand(streams, loader))
        .addSubcommand(
            new CommandLine(new DictionaryCommand())
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new WhoCommand(streams, loader)))
        .addSubcommand(new OntologyCommand(streams))
        .addSubcommand(new HelpCommand())
        .setOut(
            new PrintWriter(
                new OutputStreamWriter(streams.out(), streams.screen().charset()), true))
        .setErr(
            new PrintWriter(
                new OutputStreamWriter(streams.err(), streams.errScreen().charset()), true))
        .setUsageHelpWidth(Math.max(width, NARROWEST_HELP))
        .setHelpSectionMap(sections())
        .setColorScheme(
            Help.defaultColorScheme(streams.screen().colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setParameterExceptionHandler(failure::usage)
        .setExecutionExceptionHandler(failure::execution);
  }

  private static Map<String, IHelpSectionRenderer> sections() {
    Map<String, IHelpSectionRenderer> sections =
        new HashMap<>(new CommandLine(CommandSpec.create()).getHelpSectionMap());
    sections.put(UsageMessageSpec.SECTION_KEY_FOOTER, new HelpFooter());
    return sections;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command is given");
  }
}
