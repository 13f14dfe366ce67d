package dk.borgerblikket.gateway.kilder;

/** How it went with one source. */
public record Kildestatus(Kilde kilde, Udfald udfald) {

    /** Outcome of asking a source. */
    public enum Udfald {
        OK,
        /** The source answered, and had more than is accepted or came in time. */
        UFULDSTAENDIG,
        UTILGAENGELIG
    }

    static Kildestatus af(Kilde kilde, Kildesvar<?> svar) {
        return new Kildestatus(
                kilde,
                switch (svar) {
                    case Kildesvar.Hentet<?>(var _, boolean ufuldstaendig) ->
                        ufuldstaendig ? Udfald.UFULDSTAENDIG : Udfald.OK;
                    case Kildesvar.Utilgaengelig<?>() -> Udfald.UTILGAENGELIG;
                });
    }

    /** Whether the source gave everything that it has. */
    public boolean komplet() {
        return udfald == Udfald.OK;
    }
}
