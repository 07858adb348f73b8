package org.demarche.app.view;

/** How words look on a screen; without colours only {@link #TRIGGER} is marked, with asterisks. */
enum Style {
  PLAIN(""),
  STRONG("1"),
  FAINT("2"),
  COOPERATION("32"),
  CONFLICT("31"),
  TRIGGER("1;4");

  private final String codes;

  Style(String codes) {
    this.codes = codes;
  }

  /** Returns the text with what switches the style on before and off after it. */
  String coloured(String text) {
    return codes.isEmpty() || text.isEmpty() ? text : "\033[" + codes + "m" + text + "\033[0m";
  }
}
