/** Other tools that do a part of what the coder does, to compare with: sentences in, tags out. */
@NullMarked
package org.demarche.bench.baseline;

import org.jspecify.annotations.NullMarked;
