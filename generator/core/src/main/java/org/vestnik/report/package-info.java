/**
 * What came of a run becomes text: for people, for programs, for the forges' annotations. Used by every front end. Start
 * with {@link org.vestnik.report.Reporter}.
 */
package org.vestnik.report;
