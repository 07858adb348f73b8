package org.demarche.record;

/**
 * Words that report an act.
 *
 * @param sentence number of their sentence
 * @param trigger the words
 */
public record Evidence(int sentence, Trigger trigger) {}
