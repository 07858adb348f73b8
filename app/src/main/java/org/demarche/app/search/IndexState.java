package org.demarche.app.search;

import java.util.Map;

/**
 * How far an index has come.
 *
 * @param last number of the last report in it
 * @param mark what tells that report from one of another store
 * @param current how many reports the store had then, -1 while the index is still being made
 */
record IndexState(long last, String mark, long current) {

  static final IndexState NEW = new IndexState(0, "", -1);

  /**
   * Reads it from what the last commit says.
   *
   * @throws IllegalArgumentException if that is none of ours
   */
  static IndexState of(Map<String, String> commit) {
    if (commit.isEmpty()) {
      return NEW;
    }
    return new IndexState(
        Long.parseLong(commit.getOrDefault("last", "")),
        commit.getOrDefault("mark", ""),
        Long.parseLong(commit.getOrDefault("current", "")));
  }

  Map<String, String> commit() {
    return Map.of("last", Long.toString(last), "mark", mark, "current", Long.toString(current));
  }
}
