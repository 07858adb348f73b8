/** The annotated corpus: files of marked sentences in, sentences with their sides and acts out. */
@NullMarked
package org.demarche.app.corpus;

import org.jspecify.annotations.NullMarked;
