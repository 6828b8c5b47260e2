package org.vestnik;

import org.vestnik.config.BulletinConfig;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.Visibility;
import org.vestnik.read.Rereader;

/**
 * What a build has decided before it draws anything: for those who want to know what stands behind a page.
 *
 * @param rereader reads single files again that were read for it
 */
public record Planned(BulletinConfig config, Visibility visibility, SitePlan plan, Rereader rereader) {}
