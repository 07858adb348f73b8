package org.demarche.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.link.Link;
import org.demarche.link.LinkBasis;
import org.demarche.record.Relation;
import org.demarche.report.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why an act answers another, in words. */
final class LinkWordsTest {

  @ParameterizedTest
  @EnumSource(LinkBasis.class)
  void namesTheWordsThatALinkRestsOn(LinkBasis basis) {
    assertThat(LinkWords.why(link(basis, List.of()), "\"over\"")).contains("\"over\"");
  }

  @Test
  void namesTheActsThatWereNotChosen() {
    assertThat(LinkWords.over(link(LinkBasis.MARK, List.of(1, 4))))
        .isEqualTo("; rather than e2, e5");
    assertThat(LinkWords.over(link(LinkBasis.MARK, List.of()))).isEmpty();
  }

  private static Link link(LinkBasis basis, List<Integer> over) {
    return new Link(3, 0, Relation.RETALIATION, new Span(2, 6), basis, over);
  }
}
