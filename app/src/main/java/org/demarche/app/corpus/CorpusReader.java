package org.demarche.app.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.ontology.Acts;
import org.demarche.ontology.Contexts;
import org.demarche.resource.MalformedResourceException;

/** Reads corpus files: a marked sentence, under it a line for each act, an empty line. */
public final class CorpusReader {

  private static final String COMMENT = "#";

  private final ActLine actLine;

  /** Takes the ontology that the acts must belong to. */
  public CorpusReader(Acts acts, Contexts contexts) {
    this.actLine = new ActLine(acts, contexts);
  }

  /**
   * Returns the sentences of a file, or of all files named *.txt in a directory, by their names.
   *
   * @throws MalformedResourceException with file and line when a line is wrong
   * @throws IOException when something cannot be read
   */
  public List<CorpusSentence> read(Path path) throws IOException {
    List<CorpusSentence> sentences = new ArrayList<>();
    for (Path file : files(path)) {
      sentences.addAll(file(file));
    }
    return sentences;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> below = Files.list(path)) {
      return below.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private List<CorpusSentence> file(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    List<CorpusSentence> sentences = new ArrayList<>();
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.add("");
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(COMMENT)) {
        continue;
      }
      if (line.isBlank() && start >= 0) {
        sentences.add(block(name, start, lines.subList(start, i)));
        start = -1;
      } else if (!line.isBlank() && start < 0) {
        start = i;
      }
    }
    return sentences;
  }

  private CorpusSentence block(String file, int start, List<String> lines) {
    MarkedText marked = MarkedText.parse(place(file, start), lines.get(0));
    List<CorpusAct> acts = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(COMMENT) && !lines.get(i).strip().equals("= none")) {
        acts.add(actLine.parse(place(file, start + i), lines.get(i), marked));
      }
    }
    if (lines.size() < 2) {
      throw new MalformedResourceException(
          place(file, start) + ": no line says what acts it reports; write \"= none\" for none");
    }
    return new CorpusSentence(place(file, start), marked.text(), marked.sides(), acts);
  }

  private static String place(String file, int index) {
    return file + ":" + (index + 1);
  }
}
