package nastavnik.portal.frame;

import nastavnik.portal.place.Here;

import java.util.function.Predicate;

/**
 * One entry of the navigation; a room declares it as a bean. What a role may not see is absent, not
 * grey.
 *
 * @param path of the page; the first shown one of the lowest order is the first screen
 * @param key of its name in the message bundle
 * @param order from left to right
 * @param shown in which places and roles
 */
public record Tab(String path, String key, int order, Predicate<Here> shown) {}
