package dk.borgerblikket.administration.kleudgave;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.Lister;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the look-up answers about releases; only what is used here. */
@RegisterForReflection(registerFullHierarchy = true)
final class Udgavesvar {

    private Udgavesvar() {}

    @RegisterForReflection
    record Udgaver(List<Udgave> udgaver) {}

    @RegisterForReflection
    record Udgave(LocalDate udgivelsesdato) {}

    @RegisterForReflection
    record Aendringer(List<Aendring> aendringer) {}

    /** As the look-up has it: a class by its number in the later release, or in the earlier when it left. */
    @RegisterForReflection
    record Aendring(
            Art aendring,
            String nummer,
            String titel,
            @Nullable String tidligereNummer,
            @Nullable String tidligereTitel,
            List<Forslag> efterfoelgere,
            List<Beroert> beroerte) {

        Aendring {
            efterfoelgere = Lister.af(efterfoelgere);
            beroerte = Lister.af(beroerte);
        }

        /** The number that others may still refer to. */
        String hidtil() {
            return tidligereNummer == null ? nummer : tidligereNummer;
        }
    }

    @RegisterForReflection
    record Forslag(String nummer, String kilde) {}

    /** The authority's own classes and tasks in the look-up that refer to the number. */
    @RegisterForReflection
    record Beroert(Cvr ejer, int opgaver, int klasser, boolean lokaltNummer) {}
}
