/** How the work of the coder grows: instrumented classes go in, numbers of steps go out. */
@NullMarked
package org.demarche.growth;

import org.jspecify.annotations.NullMarked;
