/**
 * Dates: sentences and the report's date come in, temporal expressions with their ISO values go
 * out, and the day of each act.
 */
@NullMarked
package org.demarche.date;

import org.jspecify.annotations.NullMarked;
