package dk.borgerblikket.lookup.kle;

/** KLE's two dimensions. Each has its own releases: a new Emneplan says nothing about the facets. */
public enum Klasseart {
    EMNEPLAN,
    HANDLINGSFACET
}
