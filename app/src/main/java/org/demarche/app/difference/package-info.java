/**
 * What changes when a text is coded again: two records of the same report in, the events that are
 * new, gone or told otherwise out.
 */
@NullMarked
package org.demarche.app.difference;

import org.jspecify.annotations.NullMarked;
