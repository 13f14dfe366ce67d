package dk.borgerblikket.administration.kommune;

/** How far an authority has come towards being connected. */
public enum Tilslutning {
    IKKE_TILMELDT,
    FORVENTET,
    TILMELDT,
    TILSLUTTET
}
