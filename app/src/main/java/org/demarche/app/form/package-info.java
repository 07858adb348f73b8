/**
 * What all forms of input share: bytes come in, reports and rejections go out through a {@link
 * ReportReader}, whose fields {@link ReportMaker} checks alike for each form.
 */
@NullMarked
package org.demarche.app.form;

import org.jspecify.annotations.NullMarked;
