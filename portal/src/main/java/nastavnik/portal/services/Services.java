package nastavnik.portal.services;

/** The four services. */
public record Services(Remote registry, Remote pairing, Remote monitoring, Remote reporting) {}
