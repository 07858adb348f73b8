package org.demarche.dist.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LicenceTest {

  @ParameterizedTest
  @CsvSource({
    "The Apache Software License, http://www.apache.org/licenses/LICENSE-2.0.txt, Apache-2.0",
    "The BSD License, https://opensource.org/licenses/BSD-3-Clause, BSD-3-Clause",
    "MIT, https://opensource.org/license/mit, MIT",
    "The MIT License, https://jsoup.org/license, MIT",
    "Unicode-3.0, https://unicode.example/LICENSE, Unicode-3.0",
    "0BSD, '', 0BSD",
    "Eclipse Public License - Version 2.0, https://www.eclipse.org/legal/epl-2.0/, EPL-2.0",
  })
  void identifierFollowsFromPlaceOrName(String name, String url, String identifier) {
    assertThat(new Licence(name, url).identifier()).contains(identifier);
  }

  @Test
  void nothingIsGuessedFromOtherNames() {
    assertThat(new Licence("Similar to Apache License", "https://example.org/x").identifier())
        .isEmpty();
  }
}
