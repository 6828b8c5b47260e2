/**
 * {@code content/bulletin.yaml} and the dictionaries beside it become values.
 *
 * <p>Start with {@link org.vestnik.config.ConfigReader}. {@code SettingsFile} gets a file's text, {@code KnownKeys}
 * finds misspelt keys, and each kind of value has its reader: {@code WebAddress}, {@code PermalinkPattern},
 * {@code Shelf} lives ({@code ShelfLife}), {@code Limits} ({@code LimitsReader}). What comes out is
 * {@link org.vestnik.config.BulletinConfig} and {@link org.vestnik.config.Dictionaries}.
 */
package org.vestnik.config;
