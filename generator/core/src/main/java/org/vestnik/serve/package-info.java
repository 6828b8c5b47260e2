/**
 * A bulletin while it is written: its sources are watched, each save is built into a folder of its own, and the pages are
 * served to browsers on this machine, which reload by themselves.
 *
 * <p>Start with {@link org.vestnik.serve.Preview}: it joins a {@link org.vestnik.serve.SourceWatch} (what was saved), a
 * {@link org.vestnik.serve.Builder} (the one seam to the generator) and a {@link org.vestnik.serve.PreviewServer}.
 * {@link org.vestnik.serve.RequestRules} says who may ask for what; {@link org.vestnik.serve.PreviewPages} adds the
 * editor's bar and the box of problems to pages as they are served: on disk they stay as readers would get them. A page for
 * the editor alone is an {@link org.vestnik.serve.EditorPage}.
 */
package org.vestnik.serve;
