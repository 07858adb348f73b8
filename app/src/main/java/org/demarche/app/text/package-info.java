/** Texts whose reports each begin with a date line come in; reports and rejections go out. */
@NullMarked
package org.demarche.app.text;

import org.jspecify.annotations.NullMarked;
