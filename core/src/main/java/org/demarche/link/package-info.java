/** Links: the events of a report come in, which of them answers which goes out. */
@NullMarked
package org.demarche.link;

import org.jspecify.annotations.NullMarked;
