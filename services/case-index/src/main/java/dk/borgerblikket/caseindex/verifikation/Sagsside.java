package dk.borgerblikket.caseindex.verifikation;

import dk.borgerblikket.oio.Cvr;
import dk.borgerblikket.visibility.grundlag.Dokumentgrundlag;
import dk.borgerblikket.visibility.grundlag.Sagsgrundlag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases with the documents that go with them.
 *
 * @param naeste where the next page begins; null on the last one
 */
record Sagsside(List<Sag> sager, @Nullable String naeste) {

    /**
     * A case.
     *
     * @param ejer its authority
     * @param sag as it is told
     * @param nu as it is now
     */
    record Sag(Cvr ejer, Sagsgrundlag sag, Sagsgrundlag nu, List<Dokument> dokumenter) {

        Sag medDokumenter(List<Dokument> andre) {
            return new Sag(ejer, sag, nu, andre);
        }
    }

    /**
     * A document.
     *
     * @param dokument as it is told
     * @param nu as it is now
     */
    record Dokument(Dokumentgrundlag dokument, Dokumentgrundlag nu) {}
}
