/**
 * {@code content/bulletin.yaml} and the dictionaries beside it become values. Start with {@code ConfigReader}; what it
 * makes is {@link org.vestnik.config.BulletinConfig} and {@code Dictionaries}.
 */
package org.vestnik.config;
