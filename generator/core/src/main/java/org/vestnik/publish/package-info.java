/**
 * The written site becomes a commit on a branch of a remote. Comes in: a site that was built and checked, and where it is to go.
 * Goes out: an ordinary commit upon that branch's tip, pushed without force, or the problem that kept it back.
 *
 * <p>Start with {@link org.vestnik.publish.Publisher}. {@code Sources} is the editor's own repository: it is asked where the
 * remote is and what was committed, and nothing in it is changed or run. {@code Store} is a repository of our own in the cache;
 * there alone git works, so that no hook, program or filter that the editor's repository names has a part in it. {@code
 * SiteFiles} are the bytes that are published, {@code Tip} is what the branch holds. {@link org.vestnik.publish.Git} is the one
 * place that starts git, {@code RemoteAddress} the one that knows which addresses may be spoken to.
 */
package org.vestnik.publish;
