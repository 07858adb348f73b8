/** Sentences with their sides as lines of JSON in, what one side does to the other as lines out. */
@NullMarked
package org.demarche.app.pair;

import org.jspecify.annotations.NullMarked;
