package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.dictionary.DictionaryReader;
import org.demarche.entity.Dictionary;
import org.demarche.resource.MalformedResourceException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the files of dictionaries that a command names. */
final class DictionaryFile {

  private final DictionaryReader reader = new DictionaryReader();
  private final CommandLine command;

  DictionaryFile(CommandLine command) {
    this.command = command;
  }

  /** Returns the dictionary; refuses a file that is none. */
  Dictionary read(Path file) {
    find(file);
    try {
      return dictionary(file);
    } catch (MalformedResourceException malformed) {
      throw wrong(String.valueOf(malformed.getMessage()));
    }
  }

  /** Refuses what is no file. */
  void find(Path file) {
    if (!Files.exists(file)) {
      throw wrong(file + ": there is no such file; check the path");
    }
    if (Files.isDirectory(file)) {
      throw wrong(file + " is a directory; name a file in it");
    }
  }

  /**
   * Returns the dictionary.
   *
   * @throws MalformedResourceException when the file is none
   */
  Dictionary dictionary(Path file) {
    try {
      return reader.read(file);
    } catch (IOException unreadable) {
      throw wrong(file + ": the file cannot be read: " + unreadable.getMessage());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command, message);
  }
}
