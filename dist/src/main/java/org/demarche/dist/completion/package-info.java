/** Completion in shells: the command line goes in, a script for each shell comes out. */
@NullMarked
package org.demarche.dist.completion;

import org.jspecify.annotations.NullMarked;
