/**
 * Dates: sentences and the report's date come in, temporal expressions with their values go out
 * (days, hours, spans of time, repetitions, vague times), and the day that a clause tells.
 */
@NullMarked
package org.demarche.date;

import org.jspecify.annotations.NullMarked;
