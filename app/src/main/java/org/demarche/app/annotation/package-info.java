/**
 * Data in which others have marked quotations, dates, places or numbers: reports with their marks
 * in, counts of what the program tells of them out. A form is an {@link
 * org.demarche.app.annotation.AnnotationForm} with a {@link org.demarche.app.annotation.Scoring}.
 */
@NullMarked
package org.demarche.app.annotation;

import org.jspecify.annotations.NullMarked;
