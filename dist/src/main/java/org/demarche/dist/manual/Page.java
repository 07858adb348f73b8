package org.demarche.dist.manual;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The page of the manual for one command. */
final class Page {

  private final CommandLine command;
  private final CommandSpec spec;
  private final Closing closing;

  Page(CommandLine command) {
    this.command = command;
    this.spec = command.getCommandSpec();
    this.closing = Closing.of(plain(spec.usageMessage().footer()));
  }

  /** Returns its name, the words of the command with hyphens between: demarche-store-check. */
  String name() {
    return named(spec);
  }

  /** Returns its text, for this version of the program. */
  String text(String version) {
    Roff roff = new Roff();
    roff.title(name(), version);
    roff.section("Name");
    roff.paragraph(name() + " - " + String.join(" ", plain(spec.usageMessage().header())));
    roff.section("Synopsis");
    roff.paragraph(command.getHelp().synopsis(0).strip());
    describe(roff);
    explainArguments(roff);
    listCommands(roff);
    closing.parts().forEach(part -> part(part, roff));
    pointOn(roff);
    return roff.toString();
  }

  private void describe(Roff roff) {
    List<String> said = plain(spec.usageMessage().description());
    if (!said.isEmpty() || !closing.paragraphs().isEmpty()) {
      roff.section("Description");
      said.forEach(roff::paragraph);
      closing.paragraphs().forEach(roff::paragraph);
    }
  }

  private void explainArguments(Roff roff) {
    roff.section("Options");
    Help help = command.getHelp();
    spec.positionalParameters().stream()
        .filter(each -> !each.hidden())
        .forEach(each -> roff.entry(label(help, each), plain(each.description())));
    spec.options().stream()
        .filter(each -> !each.hidden())
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(
            each ->
                roff.entry(
                    String.join(", ", each.names()) + label(help, each),
                    plain(each.description())));
  }

  private static String label(Help help, ArgSpec argument) {
    return help.parameterLabelRenderer()
        .renderParameterLabel(argument, Help.Ansi.OFF, List.of())
        .toString();
  }

  private void listCommands(Roff roff) {
    if (!spec.subcommands().isEmpty()) {
      roff.section("Commands");
      spec.subcommands()
          .forEach(
              (name, each) ->
                  roff.entry(name, plain(each.getCommandSpec().usageMessage().header())));
    }
  }

  private static void part(Closing.Part part, Roff roff) {
    roff.section(part.heading());
    roff.verbatim(part.lines());
  }

  private void pointOn(Roff roff) {
    TreeSet<String> others = new TreeSet<>();
    if (spec.parent() != null) {
      others.add(named(spec.parent()));
    }
    for (Map.Entry<String, CommandLine> below : spec.subcommands().entrySet()) {
      others.add(named(below.getValue().getCommandSpec()));
    }
    roff.section("See also");
    roff.paragraph(String.join(", ", others.stream().map(each -> each + "(1)").toList()));
  }

  private static String named(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  /**
   * The lines of a help text, which is a format string; the empty ones are left out at both ends.
   */
  private static List<String> plain(String[] formats) {
    List<String> lines =
        Arrays.stream(formats)
            .flatMap(each -> String.format(Locale.ROOT, each).lines())
            .map(String::stripTrailing)
            .toList();
    return lines.stream().dropWhile(String::isEmpty).filter(each -> !each.isEmpty()).toList();
  }
}
