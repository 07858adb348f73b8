package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.app.alert.Rule;
import org.demarche.app.alert.RuleReader;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The files of rules that a command is given.
 *
 * @param files in the order of the option
 */
record RuleFiles(List<Path> files) {

  /**
   * Checks that they are there.
   *
   * @throws ParameterException if one is not
   */
  void check(CommandLine command) {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new ParameterException(command, "--rule " + file + ": there is no such file");
      }
    }
  }

  /**
   * Returns the rules of all.
   *
   * @param note takes what names are taken for
   * @throws org.demarche.app.alert.MalformedRuleException if one is malformed
   */
  List<Rule> read(Consumer<String> note) throws IOException {
    RuleReader reader = new RuleReader(FilterOption.reader(note));
    List<Rule> rules = new ArrayList<>();
    for (Path file : files) {
      rules.addAll(reader.read(file));
    }
    Rule.checkNames(rules);
    return rules;
  }
}
