package org.vestnik.problem;

/** Whether a problem stops the site from being written ({@code ERROR}) or is only said ({@code NOTE}). */
public enum Severity {
    ERROR,
    NOTE
}
