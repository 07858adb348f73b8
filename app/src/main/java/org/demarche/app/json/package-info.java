/**
 * JSON comes in, a report a line or objects in a document of any shape; reports and rejections go
 * out.
 */
@NullMarked
package org.demarche.app.json;

import org.jspecify.annotations.NullMarked;
