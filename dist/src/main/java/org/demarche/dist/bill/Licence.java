package org.demarche.dist.bill;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence as the makers of a library name it.
 *
 * @param name its name, in whatever words
 * @param url where its text is, empty when that is not told
 */
record Licence(String name, String url) {

  private static final Map<Pattern, String> PLACES =
      Map.of(
          Pattern.compile("apache\\.org/licenses/LICENSE-2\\.0"), "Apache-2.0",
          Pattern.compile("eclipse\\.org/legal/epl-2\\.0"), "EPL-2.0",
          Pattern.compile("eclipse\\.org/org/documents/epl-v10"), "EPL-1.0",
          Pattern.compile("(?i)opensource\\.org/licenses?/MIT$"), "MIT",
          Pattern.compile("opensource\\.org/licenses?/BSD-2-Clause"), "BSD-2-Clause",
          Pattern.compile("opensource\\.org/licenses?/BSD-3-Clause"), "BSD-3-Clause");

  private static final Pattern MIT = Pattern.compile("(The )?MIT License");

  private static final Pattern IDENTIFIER = Pattern.compile("MIT|0BSD|[A-Za-z]+(-\\w+)*-\\d\\.\\d");

  /** Returns its identifier in the list of SPDX, where place or name leave no doubt. */
  Optional<String> identifier() {
    Optional<String> placed =
        PLACES.entrySet().stream()
            .filter(each -> each.getKey().matcher(url).find())
            .map(Map.Entry::getValue)
            .findFirst();
    if (MIT.matcher(name).matches()) {
      return Optional.of("MIT");
    }
    return placed.or(
        () -> Optional.of(IDENTIFIER.matcher(name)).filter(Matcher::matches).map(Matcher::group));
  }
}
