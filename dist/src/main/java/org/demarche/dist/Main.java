package org.demarche.dist;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.demarche.app.command.Demarche;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;
import org.demarche.dist.bill.Bill;
import org.demarche.dist.completion.Completions;
import org.demarche.dist.manual.Manual;
import picocli.CommandLine;

/** Makes what a distribution has besides the program; called by the build. */
public final class Main {

  private Main() {}

  /**
   * Writes manual, completions and bill of materials. The arguments are the version of the program,
   * its dependencies as {@code dependency:tree} writes them in JSON, a file with its class path,
   * and the directory to write to.
   */
  public static void main(String[] arguments) throws IOException {
    String version = arguments[0];
    Path share = Path.of(arguments[3]);
    new Manual(commandLine()).write(share.resolve("man/man1"), "Demarche " + version);
    new Completions(commandLine()).write(share);
    Bill.of(Path.of(arguments[1]), jars(Path.of(arguments[2])))
        .write(share.resolve("sbom.json"), version);
  }

  private static List<Path> jars(Path classPath) throws IOException {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(Files.readString(classPath).strip())
        .map(Path::of)
        .toList();
  }

  /**
   * Returns the command line of the program, which is connected to nothing and can code nothing.
   */
  public static CommandLine commandLine() {
    Terminal none = Terminal.none(Terminal.USUAL_WIDTH);
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), silent, silent, none, none);
    return Demarche.commandLine(
        streams,
        (dictionaries, progress) -> {
          throw new IllegalStateException("the build codes no reports");
        });
  }
}
