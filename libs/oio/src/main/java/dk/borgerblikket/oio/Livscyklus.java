package dk.borgerblikket.oio;

/** Life cycle of an object ({@code LivscyklusKode}); the indexes only use {@link #Importeret} (C-05). */
public enum Livscyklus {
    Opstaaet,
    Importeret,
    Passiveret,
    Slettet
}
