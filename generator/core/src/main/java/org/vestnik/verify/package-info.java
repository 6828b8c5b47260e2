/**
 * A copy of a site, whoever holds it, is held against its manifest, and the manifest against a key or another manifest. Comes
 * in: a folder or an address. Goes out: what is not as listed.
 *
 * <p>Start with {@link org.vestnik.verify.Verification}. A {@code SiteCopy} is where files are looked up ({@code FolderCopy},
 * {@code WebCopy}); {@code ListedFiles} is a manifest that was read strictly, because it may come from anybody: what the writer of
 * sites believes of its own manifest is not asked here. {@code EditorKey} checks a signature ({@code MinisignKey},
 * {@code SshKey}); no secret key ever comes here.
 */
package org.vestnik.verify;
