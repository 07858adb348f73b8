package org.demarche.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Sets the end of a help text, with examples that a shell takes as they stand. */
final class HelpFooter implements IHelpSectionRenderer {

  private static final String EXAMPLES = "Examples:";
  private static final String INDENT = "  ";

  /** Blanks in quotes are part of a word. */
  private static final Pattern WORD = Pattern.compile("(?:[^ '\"]|'[^']*'|\"[^\"]*\")+");

  @Override
  public String render(Help help) {
    UsageMessageSpec usage = help.commandSpec().usageMessage();
    List<String> lines = Arrays.asList(usage.footer());
    int examples = lines.indexOf(EXAMPLES);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (examples >= 0 && i > examples && lines.get(i).startsWith(INDENT)) {
        text.append(example(String.format(Locale.ROOT, lines.get(i)), usage.width()));
      } else {
        Help.join(help.ansi(), usage.width(), false, new String[] {lines.get(i)}, text);
      }
    }
    return text.toString();
  }

  /** A line that is too long goes on in the next one, where the backslash tells the shell so. */
  private static String example(String line, int width) {
    StringBuilder text = new StringBuilder(INDENT);
    int used = INDENT.length();
    for (String word : WORD.matcher(line).results().map(MatchResult::group).toList()) {
      if (used > INDENT.length() && used + word.length() + INDENT.length() > width) {
        text.append("\\").append(System.lineSeparator()).append(INDENT.repeat(3));
        used = 3 * INDENT.length();
      }
      text.append(word).append(' ');
      used += word.length() + 1;
    }
    return text.toString().stripTrailing() + System.lineSeparator();
  }
}
