package dk.borgerblikket.caseindex.lager;

import dk.borgerblikket.caseindex.besked.Referencer;
import dk.borgerblikket.caseindex.besked.Relationsfelter;
import dk.borgerblikket.registrations.Partnoegle;
import dk.borgerblikket.web.CprNoegle;
import java.util.List;
import java.util.stream.Stream;

/** The keys that objects are found by: a party's role and reference as they were delivered, the reference hashed. */
final class Parter {

    private Parter() {}

    static List<Partnoegle> noegler(CprNoegle cprNoegle, List<? extends Relationsfelter> parter) {
        return parter.stream()
                .flatMap(p -> p.referenceId() == null
                        ? Stream.empty()
                        : Stream.of(new Partnoegle(
                                Referencer.tekstEllerTom(p.rolle()),
                                cprNoegle.noegle(Referencer.tekst(p.referenceId())))))
                .toList();
    }
}
