package org.demarche.app.server;

/** Where something new is told. */
@FunctionalInterface
public interface News {

  /**
   * Tells it to all who listen, without waiting for them.
   *
   * @param event what kind of news
   * @param data JSON on one line
   */
  void tell(String event, String data);
}
