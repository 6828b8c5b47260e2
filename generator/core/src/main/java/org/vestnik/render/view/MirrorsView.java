package org.vestnik.render.view;

import java.util.List;

/**
 * Where else the site is found.
 *
 * @param own address of the site itself; null if it has none
 * @param mirrors links to the edition there
 * @param onion link to the edition on the onion service; null if there is none
 * @param list where the same stands for programs
 */
public record MirrorsView(String own, List<LinkView> mirrors, LinkView onion, String list) {}
