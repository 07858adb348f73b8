package org.demarche.date;

import org.demarche.record.DateExpression;

/**
 * Words that tell a date.
 *
 * @param first index of the first word
 * @param last index of the last word
 * @param expression what the record shows
 */
record DateMention(int first, int last, DateExpression expression) {

  boolean covers(int word) {
    return first <= word && word <= last;
  }
}
