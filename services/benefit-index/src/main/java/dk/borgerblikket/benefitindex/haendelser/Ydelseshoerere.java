package dk.borgerblikket.benefitindex.haendelser;

import dk.borgerblikket.bulk.haendelser.Hoerere;
import dk.borgerblikket.registrations.Skriver;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.registrations.haendelser.Hoeringskreds;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells a system of what it is Master or Afsender of. */
@Singleton
class Ydelseshoerere implements Hoerere {

    @Override
    public Hoeringskreds kreds(Laeser laeser) {
        return laeser.egne()
                ? Hoeringskreds.egne(new Skriver(laeser.itSystem(), laeser.cvr()))
                : new Hoeringskreds(laeser.cvr(), "false", List.of());
    }
}
