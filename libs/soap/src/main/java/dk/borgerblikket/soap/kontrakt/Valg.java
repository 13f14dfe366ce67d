package dk.borgerblikket.soap.kontrakt;

import java.util.List;

/** A choice between elements. */
public record Valg(int mindst, int hoejst, List<Element> alternativer) implements Led {

    public Valg {
        alternativer = List.copyOf(alternativer);
    }

    /** Exactly one of them. */
    public static Valg mellem(Element... alternativer) {
        return new Valg(1, 1, List.of(alternativer));
    }

    /** Any mix of them, also none. */
    public static Valg blanding(Element... alternativer) {
        return new Valg(0, Skema.UBEGRAENSET, List.of(alternativer));
    }

    /** Any mix of them, at least one. */
    public static Valg mindstEn(Element... alternativer) {
        return new Valg(1, Skema.UBEGRAENSET, List.of(alternativer));
    }
}
