package org.demarche.app.export;

/**
 * An event as PETRARCH codes it, without its day.
 *
 * @param source code of who acts, "---" for nobody
 * @param target code of towards whom, "---" for nobody
 * @param code of what is done
 */
public record PetrarchEvent(String source, String target, String code) {

  /** Returns the three as one text. */
  public String text() {
    return source + " " + target + " " + code;
  }
}
