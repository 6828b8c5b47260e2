package org.vestnik.render.view;

/**
 * Links to what an edition hands out for reading without a network; each null if it does not.
 */
public record OfflineView(String zip, String epub, String digest, String digestText) {}
