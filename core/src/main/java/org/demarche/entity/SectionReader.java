package org.demarche.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.resource.MalformedResourceException;
import org.demarche.resource.Row;

/** Reads a dictionary whose sections have the columns of the built-in tables. */
public final class SectionReader {

  private static final Pattern OPENING = Pattern.compile("\\[([^]|]*)]");

  private final String file;
  private final RowCheck check = new RowCheck();
  private final Map<Section, List<Row>> rows = new EnumMap<>(Section.class);
  private final List<Flaw> flaws = new ArrayList<>();
  private Optional<Section> section = Optional.empty();
  private boolean opened;

  private SectionReader(String file) {
    this.file = file;
  }

  /** Tells whether the line opens one of the sections, wherever it stands: "[people]". */
  public static boolean isKnownOpening(String line) {
    String text = line.strip();
    return text.startsWith("[")
        && text.endsWith("]")
        && Section.of(text.substring(1, text.length() - 1)).isPresent();
  }

  /** Tells whether the line opens a section. */
  public static boolean isOpening(String line) {
    return OPENING.matcher(line.strip()).matches();
  }

  /** Tells whether the line says nothing. */
  public static boolean isComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  /** Returns the entries of the lines, and what is wrong with those that are none. */
  public static Dictionary read(String file, List<String> lines) {
    SectionReader reader = new SectionReader(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!isComment(lines.get(i))) {
        reader.add(i + 1, lines.get(i));
      }
    }
    return new Dictionary(file, Format.SECTIONS, reader.rows, List.of(), List.of(), reader.flaws);
  }

  private void add(int number, String line) {
    Matcher opening = OPENING.matcher(line.strip());
    if (opening.matches()) {
      open(number, opening.group(1).strip());
    } else if (section.isPresent()) {
      entry(section.get(), number, line);
    } else if (!opened) {
      malformed(number, "a section has to open before the first entry: " + Section.all());
    }
  }

  private void open(int number, String name) {
    section = Section.of(name);
    opened = true;
    if (section.isEmpty()) {
      malformed(
          number,
          "there is no section ["
              + name
              + "], and its lines are left out; there are "
              + Section.all());
    }
  }

  private void entry(Section kind, int number, String line) {
    try {
      Row row = Row.parse(file, number, line, kind.columns());
      check.accept(kind, row);
      rows.computeIfAbsent(kind, none -> new ArrayList<>()).add(row);
      Sectors.unknown(kind, row).ifPresent(odd -> flaws.add(new Flaw(file, number, odd, false)));
    } catch (MalformedResourceException malformed) {
      String place = file + ":" + number + ": ";
      malformed(number, String.valueOf(malformed.getMessage()).substring(place.length()));
    }
  }

  private void malformed(int number, String problem) {
    flaws.add(new Flaw(file, number, problem, true));
  }
}
