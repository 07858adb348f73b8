/**
 * Packed streams and archives come in, to any depth within limits; what they hold goes out, member
 * by member, never through the disk.
 */
@NullMarked
package org.demarche.app.archive;

import org.jspecify.annotations.NullMarked;
