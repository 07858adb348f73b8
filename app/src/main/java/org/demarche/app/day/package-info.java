/** The days that the dates of a record cover: values of a record in, first and last day out. */
@NullMarked
package org.demarche.app.day;

import org.jspecify.annotations.NullMarked;
