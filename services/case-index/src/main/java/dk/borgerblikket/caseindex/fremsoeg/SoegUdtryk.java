package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.lager.Dokumenttype;
import dk.borgerblikket.caseindex.lager.Sagstype;
import dk.borgerblikket.oio.Lister;
import dk.borgerblikket.search.fremsoeg.Udtrykstrae;
import dk.borgerblikket.search.kriterier.Udtryk;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code sdi:SoegUdtrykType}: criteria and further expressions, all of which must hold unless {@code operation} is OR
 * (case-index §14.2).
 *
 * @param operation AND when missing
 * @param soegDokument criteria on documents; they say nothing about cases
 * @param soegSag criteria on cases; they say nothing about documents
 * @param not expressions that must not hold
 * @param soegUdtryk nested expressions
 * @param soegSagsloeseDokumenter criteria on documents that are on no case
 */
public record SoegUdtryk(
        @JsonProperty("operation") @Nullable Operation operation,
        @JsonProperty("SoegDokument") List<SoegDokument> soegDokument,
        @JsonProperty("SoegSag") List<SoegSag> soegSag,
        @JsonProperty("NOT") List<SoegUdtryk> not,
        @JsonProperty("SoegUdtryk") List<SoegUdtryk> soegUdtryk,

        @JsonProperty("SoegSagsloeseDokumenter") List<SoegDokument> soegSagsloeseDokumenter)
        implements Udtrykstrae {

    /** Documents that lie on no case of their authority. Served by henvisning_til, then the primary key. */
    static final Udtryk PAA_INGEN_SAG = new Udtryk.Forhold(Dokumenttype.NAVN, """
            (NOT EXISTS (SELECT FROM henvisning h JOIN soegning c ON c.objekt = h.objekt
                WHERE h.til = s.objekt AND h.art = 'JOURNALPOST' AND c.ejer_cvr = s.ejer_cvr))""");

    public SoegUdtryk {
        soegDokument = Lister.af(soegDokument);
        soegSag = Lister.af(soegSag);
        not = Lister.af(not);
        soegUdtryk = Lister.af(soegUdtryk);
        soegSagsloeseDokumenter = Lister.af(soegSagsloeseDokumenter);
    }

    @Override
    public boolean etErNok() {
        return operation == Operation.OR;
    }

    @Override
    public List<Saet> saet() {
        return Stream.of(
                        soegDokument.stream().map(s -> new Saet(Dokumenttype.NAVN, s)),
                        soegSag.stream().map(s -> new Saet(Sagstype.NAVN, s)),
                        soegSagsloeseDokumenter.stream()
                                .map(s -> new Saet(Dokumenttype.NAVN, s, Optional.of(PAA_INGEN_SAG))))
                .flatMap(s -> s)
                .toList();
    }

    @Override
    public List<SoegUdtryk> ikke() {
        return not;
    }

    @Override
    public List<SoegUdtryk> indre() {
        return soegUdtryk;
    }

    /** How the parts are combined. */
    public enum Operation {
        AND,
        OR
    }
}
