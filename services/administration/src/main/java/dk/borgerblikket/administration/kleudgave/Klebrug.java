package dk.borgerblikket.administration.kleudgave;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.oio.KleNummer;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many objects of one authority, from one sender, an index has under a number.
 *
 * @param antal cases in the case index, grants in the benefit index
 */
@RegisterForReflection
record Klebrug(
        KleNummer kle, Cvr ejer, UUID master, @Nullable UUID afsender, long antal) {

    @RegisterForReflection
    record Svar(List<Klebrug> brug) {}
}
