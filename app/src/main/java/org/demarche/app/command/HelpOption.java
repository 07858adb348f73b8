package org.demarche.app.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that ask for help, understood by picocli itself. */
@SuppressWarnings("UnusedVariable")
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and end.")
  private boolean help;

  @Option(names = "--version", versionHelp = true, description = "Show the version and end.")
  private boolean version;
}
