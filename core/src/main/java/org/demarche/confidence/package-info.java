/**
 * How likely acts are right, from all that their report says; what only the classifier tells and
 * the report makes unlikely is left out.
 */
@NullMarked
package org.demarche.confidence;

import org.jspecify.annotations.NullMarked;
