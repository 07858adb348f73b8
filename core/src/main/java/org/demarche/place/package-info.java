/** Places: mentions and parses come in, where an act took place goes out. */
@NullMarked
package org.demarche.place;

import org.jspecify.annotations.NullMarked;
