/**
 * Tables of dictionaries and lexicons: a text resource comes in, its lines as fields go out, and a
 * malformed line fails with file and line.
 */
@NullMarked
package org.demarche.resource;

import org.jspecify.annotations.NullMarked;
