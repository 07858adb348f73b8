package org.demarche.app.view;

import java.io.IOException;
import java.util.Locale;
import org.demarche.coder.Awaited;
import org.demarche.expectation.OutlookBasis;

/** Writes as JSON why something is expected. */
final class AwaitedJson {

  private AwaitedJson() {}

  static void write(JsonObjects to, String text, Awaited awaited) throws IOException {
    to.start();
    to.text("id", awaited.expectation().id());
    to.text("key", awaited.expectation().key());
    to.text("what", awaited.expectation().what());
    to.text("kind", awaited.expectation().kind().word());
    if (awaited.basis().isPresent()) {
      basis(to, text, awaited.basis().get());
    }
    to.end();
  }

  private static void basis(JsonObjects to, String text, OutlookBasis basis) throws IOException {
    to.start("basis");
    to.text("sign", name(basis.sign()));
    to.optional("words", basis.words().map(span -> span.of(text)));
    to.optional("line", basis.line());
    to.text("turn", name(basis.turn()));
    to.text("term", name(basis.term()));
    to.text(
        "why",
        String.join(
            "; ",
            AwaitedWords.sign(basis.sign()),
            "who: " + AwaitedWords.turn(basis.turn()),
            "due: " + AwaitedWords.term(basis.term())));
    to.end();
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
