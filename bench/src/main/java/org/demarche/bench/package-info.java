/**
 * Dated reports come in; figures go out, printed as a table: how long the coder takes, in all and
 * by stage, and what its dictionaries take in time and heap. {@code bench/run} starts the parts.
 */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
