/**
 * Files of many reports in tags come in, such as the XML of PETRARCH and the SGML of Reuters;
 * reports and rejections go out. Nothing that they refer to is ever opened.
 */
@NullMarked
package org.demarche.app.markup;

import org.jspecify.annotations.NullMarked;
