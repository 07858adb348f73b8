/**
 * {@code ./demarche bench}: reports come in, figures of whole runs of the program and of its parts
 * beside other tools go out, as JSON and as a table.
 */
@NullMarked
package org.demarche.bench.program;

import org.jspecify.annotations.NullMarked;
