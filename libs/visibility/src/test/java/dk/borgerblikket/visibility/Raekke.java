package dk.borgerblikket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of rules: a world that differs from the one that is shown in full, and what becomes of one of its
 * objects.
 *
 * @param regel the rule the row is about
 * @param beskrivelse what is the case
 * @param hvad the object that is looked at
 * @param aarsag the reason when it is hidden; null when it is shown; {@link Aarsag#VISES} when only content is hidden
 */
record Raekke(
        String regel,
        String beskrivelse,
        Hvad hvad,
        @Nullable Aarsag aarsag,
        Consumer<Verden> aendring) {

    static Raekke vist(String regel, String beskrivelse, Hvad hvad, Consumer<Verden> aendring) {
        return new Raekke(regel, beskrivelse, hvad, null, aendring);
    }

    static Raekke skjult(String regel, String beskrivelse, Hvad hvad, Aarsag aarsag, Consumer<Verden> aendring) {
        return new Raekke(regel, beskrivelse, hvad, aarsag, aendring);
    }

    boolean vises() {
        return aarsag == null;
    }

    void afproev() {
        var verden = Verden.standard();
        aendring.accept(verden);
        var spor = hvad.spor(verden, verden.overblik());
        if (aarsag == null || aarsag == Aarsag.VISES) {
            assertThat(spor.trin()).filteredOn(t -> !t.bestaaet()).isEmpty();
            assertThat(spor.aarsag()).isEqualTo(Aarsag.VISES);
        } else {
            assertThat(spor.vises()).isFalse();
            assertThat(spor.aarsag()).isEqualTo(aarsag);
        }
        assertThat(hvad.findes(verden, verden.overblik())).isEqualTo(vises());
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(regel, vises() ? "vises" : "skjules", beskrivelse);
    }

    /** An object of the world: its trace, and whether the citizen's answer holds it. */
    enum Hvad {
        SAG {
            @Override
            Spor spor(Verden verden, Overblik overblik) {
                return overblik.sager().getFirst().spor();
            }

            @Override
            boolean findes(Verden verden, Overblik overblik) {
                return overblik.visteSager().stream().anyMatch(s -> s.id().equals(verden.sag().id));
            }
        },
        /** The case's own title. */
        SAGENS_TITEL {
            @Override
            Spor spor(Verden verden, Overblik overblik) {
                return SAG.spor(verden, overblik);
            }

            @Override
            boolean findes(Verden verden, Overblik overblik) {
                return overblik.visteSager().getFirst().titel().equals("Aftale om hjælp");
            }
        },
        /** The document on the last case that is shown. */
        DOKUMENT {
            @Override
            Spor spor(Verden verden, Overblik overblik) {
                return overblik.visteSager().getLast().dokumenter().getFirst().spor();
            }

            @Override
            boolean findes(Verden verden, Overblik overblik) {
                return overblik.visteSager().stream()
                        .flatMap(s -> s.visteDokumenter().stream())
                        .anyMatch(d -> d.dokument().equals(verden.dokument().id));
            }
        },
        YDELSE {
            @Override
            Spor spor(Verden verden, Overblik overblik) {
                return overblik.ydelser().getFirst().spor();
            }

            @Override
            boolean findes(Verden verden, Overblik overblik) {
                return overblik.visteYdelser().stream()
                        .anyMatch(y -> y.bevilling().equals(verden.bevilling().id)
                                && Objects.equals(y.ydelseId(), verden.ydelse().id));
            }
        },
        UDBETALING {
            @Override
            Spor spor(Verden verden, Overblik overblik) {
                return overblik.udbetalinger().getFirst().spor();
            }

            @Override
            boolean findes(Verden verden, Overblik overblik) {
                return overblik.visteYdelser().stream()
                        .flatMap(y -> y.udbetalinger().stream())
                        .anyMatch(u -> u.effektuering().equals(verden.effektuering().id)
                                && Objects.equals(u.indeks(), verden.udbetalingslinje().indeks));
            }
        };

        abstract Spor spor(Verden verden, Overblik overblik);

        abstract boolean findes(Verden verden, Overblik overblik);
    }
}
