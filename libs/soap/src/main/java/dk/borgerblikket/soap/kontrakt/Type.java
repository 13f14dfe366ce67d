package dk.borgerblikket.soap.kontrakt;

/** What an element holds: a value, or other elements. */
public sealed interface Type permits Simpel, Sammensat {}
