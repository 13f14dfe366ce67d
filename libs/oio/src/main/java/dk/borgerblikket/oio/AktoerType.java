package dk.borgerblikket.oio;

/** Who caused a value to hold ({@code AktoerTypeKode}); new data should only use {@link #Bruger} and {@link #ItSystem} (C-07). */
public enum AktoerType {
    Organisation,
    OrganisationEnhed,
    OrganisationFunktion,
    Bruger,
    ItSystem,
    Interessefaellesskab
}
