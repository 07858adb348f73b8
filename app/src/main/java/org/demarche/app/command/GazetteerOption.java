package org.demarche.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.dictionary.GeoNamesReader;
import org.demarche.entity.Dictionary;
import org.demarche.resource.MalformedResourceException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that add places of GeoNames to the built-in ones. */
public final class GazetteerOption {

  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description = {
        "Add places in GeoNames' export format, plain or as its .zip (cities15000.zip, US.zip)."
            + " Built-in names, surnames of officials and common words keep their meaning."
      })
  private List<Path> files = List.of();

  @Option(
      names = "--population",
      paramLabel = "N",
      description = "Leave out towns of --gazetteer with fewer inhabitants.")
  private int population;

  /** Returns the files in the order of the option. */
  public List<Path> files() {
    return files;
  }

  /** Returns how many inhabitants a town of the files has at least. */
  public int population() {
    return population;
  }

  /**
   * Returns what the files hold, none without the option.
   *
   * @throws ParameterException when one cannot be read
   */
  public List<Dictionary> read(CommandLine command) {
    if (population < 0) {
      throw new ParameterException(
          command, "--population takes a number from 0, not " + population);
    }
    List<Dictionary> places = new ArrayList<>();
    for (Path file : files) {
      places.add(read(file, command));
    }
    return places;
  }

  /** Returns the dictionaries with the places. */
  List<Dictionary> below(List<Dictionary> dictionaries, CommandLine command) {
    List<Dictionary> all = new ArrayList<>(dictionaries);
    all.addAll(read(command));
    return all;
  }

  private Dictionary read(Path file, CommandLine command) {
    if (!Files.isRegularFile(file)) {
      throw new ParameterException(command, file + ": there is no such file; check the path");
    }
    try {
      return new GeoNamesReader(population).read(file);
    } catch (MalformedResourceException malformed) {
      throw new ParameterException(command, String.valueOf(malformed.getMessage()));
    } catch (IOException unreadable) {
      throw new ParameterException(
          command, file + ": the file cannot be read: " + unreadable.getMessage());
    }
  }
}
