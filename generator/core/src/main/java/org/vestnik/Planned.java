package org.vestnik;

import org.vestnik.config.BulletinConfig;
import org.vestnik.plan.SitePlan;
import org.vestnik.plan.Visibility;

/** What a build has decided before it draws anything: for those who want to know what stands behind a page. */
public record Planned(BulletinConfig config, Visibility visibility, SitePlan plan) {}
