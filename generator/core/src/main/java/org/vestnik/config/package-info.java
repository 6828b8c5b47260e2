/**
 * {@code content/bulletin.yaml} and the dictionaries beside it become values.
 *
 * <p>Start with {@link org.vestnik.config.ConfigReader}: {@code SettingsFile} gets a file's map, {@code BulletinReader}
 * takes it key by key, and each kind of value has its own reader ({@code WebAddress}, {@code PermalinkPattern},
 * {@code ShelfLife}, …); {@code DictionaryReader} makes a {@code Dictionary}, which turns words into entries. What comes
 * out is {@link org.vestnik.config.BulletinConfig} and {@link org.vestnik.config.Dictionaries}.
 */
package org.vestnik.config;
