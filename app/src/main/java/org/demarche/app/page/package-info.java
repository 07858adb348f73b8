/** Web pages come in; their title, text, outlet and day of publication go out as reports. */
@NullMarked
package org.demarche.app.page;

import org.jspecify.annotations.NullMarked;
