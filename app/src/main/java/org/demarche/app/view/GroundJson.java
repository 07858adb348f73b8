package org.demarche.app.view;

import java.io.IOException;
import java.util.Locale;
import org.demarche.coder.ActGround;
import org.demarche.statement.Attribution;

/** Writes as JSON why something is said by somebody, and why an act has its status and numbers. */
final class GroundJson {

  private final JsonObjects to;
  private final String text;
  private final GroundWords why;

  GroundJson(JsonObjects to, String text, Signs signs) {
    this.to = to;
    this.text = text;
    this.why = new GroundWords(signs);
  }

  void said(Attribution said) throws IOException {
    to.start();
    if (said.speaker().isPresent()) {
      to.start("speaker");
      to.side(said.speaker().get());
      to.end();
    }
    to.optional("cue", said.cueWords());
    to.text("text", said.content().of(text));
    to.text("basis", name(said.basis()));
    to.text("why", why.speaker(said));
    to.end();
  }

  /** Writes the reasons of an act into its object. */
  void act(ActGround ground) throws IOException {
    to.start("grounds");
    to.text("status", name(ground.own().basis()));
    to.text("whyStatus", why.status(ground));
    to.text("account", name(ground.account()));
    to.text("whyAccount", why.account(ground));
    to.array("quantities", ground.numbers(), this::number);
    to.end();
  }

  private void number(ActGround.Number number) throws IOException {
    to.start();
    to.text("text", number.quantity().span().of(text));
    to.text("basis", name(number.basis()));
    to.text("why", why.number(number));
    to.end();
  }

  private static String name(Enum<?> basis) {
    return basis.name().toLowerCase(Locale.ROOT);
  }
}
