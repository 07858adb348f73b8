package org.demarche.petrarch;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.entity.Dictionary;
import org.demarche.resource.MalformedResourceException;

/** Reads a dictionary of PETRARCH or TABARI and tells from its content which kind it is. */
public final class PetrarchReader {

  private static final Pattern AGENT = Pattern.compile(".*\\[\\s*(~[^]]*|[^]\\s]*~\\s*)].*");
  private static final Pattern ACTOR =
      Pattern.compile(".*\\[\\s*([A-Za-z]{3}[A-Za-z0-9/]*|-{3}|\\+{3})(\\s*[-<>\\d\\s]*)].*");
  private static final Pattern VERB = Pattern.compile("(---.*\\[.*---|-\\s.*\\*.*\\[.*)");
  private static final Pattern PHRASE = Pattern.compile("[^\\[\\]{}|<>=:\\t]{1,100}");

  private static final String KINDS =
      "; read are PETRARCH's actors (NAME [CODE]), agents (NOUN [~CODE]), verbs (blocks that begin with"
          + " --- NAME [CODE] ---) and discards (phrases alone, in a file named so or with + before"
          + " one), and this project's own sections, which open with a line such as [people]";

  private final CodeTable table = new CodeTable();

  /**
   * Returns the entries of the lines.
   *
   * @throws MalformedResourceException when the lines are of none of the kinds
   */
  public Dictionary read(String file, List<String> raw) {
    List<Line> lines = Comments.stripped(raw);
    if (lines.isEmpty()) {
      throw malformed(file, "there is no entry in it");
    }
    if (count(lines, VERB) > 0) {
      return new VerbReader(file).read(lines);
    }
    if (count(lines, AGENT) > 0) {
      return new AgentReader(file, table).read(lines);
    }
    // A file of something else has brackets here and there.
    if (2 * count(lines, ACTOR) > lines.stream().filter(PetrarchReader::isBracketed).count()) {
      return new ActorReader(file, table).read(lines);
    }
    if (isDiscards(file, lines)) {
      return new DiscardReader(file).read(lines);
    }
    throw malformed(file, "its kind cannot be told");
  }

  /** A mere list of names is none: discards say so by a "+" or by the name of the file. */
  private static boolean isDiscards(String file, List<Line> lines) {
    boolean marked =
        file.toLowerCase(Locale.ROOT).contains("discard")
            || lines.stream().anyMatch(line -> line.text().startsWith("+"));
    return marked && lines.stream().allMatch(line -> PHRASE.matcher(line.text()).matches());
  }

  private static boolean isBracketed(Line line) {
    return line.text().indexOf('[') >= 0;
  }

  private static long count(List<Line> lines, Pattern pattern) {
    return lines.stream().filter(line -> pattern.matcher(line.text()).matches()).count();
  }

  private static MalformedResourceException malformed(String file, String problem) {
    return new MalformedResourceException(file + ": " + problem + KINDS);
  }
}
