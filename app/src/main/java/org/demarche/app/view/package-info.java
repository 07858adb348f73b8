/** A record comes in; text for a person at a terminal goes out, coloured and wrapped. */
@NullMarked
package org.demarche.app.view;

import org.jspecify.annotations.NullMarked;
