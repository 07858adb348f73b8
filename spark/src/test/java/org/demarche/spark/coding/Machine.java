package org.demarche.spark.coding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.app.command.Demarche;
import org.demarche.app.terminal.Streams;
import org.demarche.app.terminal.Terminal;

/** The plain command on this machine, whose bytes a cluster has to give. */
final class Machine {

  private final Path records;
  private final Path rejects;

  /** Codes inputs into files of a directory. */
  Machine(Path directory, List<String> inputs) throws IOException {
    this.records = Files.createTempFile(directory, "machine", ".records");
    this.rejects = Files.createTempFile(directory, "machine", ".rejects");
    List<String> arguments = new ArrayList<>(List.of("code", "--threads", "2"));
    arguments.addAll(List.of("-o", records.toString(), "--rejects", rejects.toString()));
    arguments.addAll(inputs);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            Terminal.none(80),
            Terminal.none(80));
    Demarche.commandLine(streams, (dictionaries, progress) -> ExecutorCoder.of(CodeOrder.usual()))
        .execute(arguments.toArray(String[]::new));
  }

  String records() throws IOException {
    return Files.readString(records);
  }

  String rejects() throws IOException {
    return Files.readString(rejects);
  }
}
