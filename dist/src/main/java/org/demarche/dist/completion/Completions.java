package org.demarche.dist.completion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Scripts with which bash and zsh complete the commands and options of a command line. */
public final class Completions {

  private final CommandLine line;

  /** Makes the scripts for this command line. */
  public Completions(CommandLine line) {
    this.line = line;
  }

  /** Writes them below a directory, where the shells look for them below theirs. */
  public void write(Path directory) throws IOException {
    String name = line.getCommandName();
    Path bash = directory.resolve("bash-completion/completions").resolve(name);
    write(bash, AutoComplete.bash(name, line));
    write(directory.resolve("zsh/site-functions").resolve("_" + name), zsh(name));
  }

  private static void write(Path file, String script) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, script);
  }

  /** Zsh understands the script of bash, which then takes the place of this one. */
  private static String zsh(String name) {
    return String.join(
        "\n",
        "#compdef " + name,
        "autoload -U +X bashcompinit && bashcompinit",
        "compopt() { : }", // which the script asks for, and zsh does not have
        "source \"${${(%):-%x}:A:h}/../../bash-completion/completions/" + name + "\"",
        "eval \"$_comps[" + name + "]\"",
        "");
  }
}
