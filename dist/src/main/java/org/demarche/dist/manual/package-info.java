/** The manual: the command line goes in, a page for each command comes out, in roff. */
@NullMarked
package org.demarche.dist.manual;

import org.jspecify.annotations.NullMarked;
