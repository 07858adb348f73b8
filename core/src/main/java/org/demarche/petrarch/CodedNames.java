package org.demarche.petrarch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.entity.CodedName;
import org.demarche.entity.CodedName.DatedCode;

/** Takes names apart into words; "_" joins those between which nothing may stand. */
final class CodedNames {

  private static final Pattern WORD = Pattern.compile("([^\\s_]+)([\\s_]*)");

  private CodedNames() {}

  /** Returns the name with its codes. */
  static CodedName of(String written, CodedName.Kind kind, List<DatedCode> codes) {
    List<String> words = new ArrayList<>();
    List<Boolean> loose = new ArrayList<>();
    Matcher word = WORD.matcher(written.strip().toUpperCase(Locale.ROOT));
    boolean next = false;
    while (word.find()) {
      words.add(word.group(1));
      loose.add(next);
      next = !word.group(2).contains("_");
    }
    return new CodedName(words, loose, kind, codes);
  }
}
