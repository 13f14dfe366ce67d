package dk.borgerblikket.caseindex.fremsoeg;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.caseindex.laesekontrol.Laesekontrol;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.Soegefrist;
import dk.borgerblikket.search.Soegetekst;
import dk.borgerblikket.search.kriterier.Elementlaeser;
import dk.borgerblikket.search.kriterier.Kravsql;
import dk.borgerblikket.search.kriterier.Kriterium;
import dk.borgerblikket.search.kriterier.Soegeskema;
import dk.borgerblikket.search.kriterier.Udtryk;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The short search, newest sender time first. */
@Singleton
class KortsoegningRepository {

    /**
     * One more than asked for tells whether there is another page. Served by soegning_noegler (relations) or soegning_tekst
     * (part of title or number).
     */
    private static final String SIDE = """
            SELECT s.objekt, s.objekttype, s.titel, s.brugervendt_noegle, s.kle, o.tidspunkt
            FROM %6$s
            WHERE %1$s AND %2$s AND (o.tidspunkt, s.objekt) < (%3$s, %4$s)
            ORDER BY o.tidspunkt DESC, s.objekt DESC
            LIMIT %5$s
            """;

    private final Soegefrist soegefrist;
    private final Laesekontrol laesekontrol;
    private final Soegeskema skema;

    KortsoegningRepository(Soegefrist soegefrist, Laesekontrol laesekontrol, Soegeskema skema) {
        this.soegefrist = soegefrist;
        this.laesekontrol = laesekontrol;
        this.skema = skema;
    }

    /** A page, and one object more when there is another page. */
    Uni<List<Kortsoegning.Objekt>> side(Laeser laeser, Kortsoegning soegning) {
        var parametre = new Parametre();
        var sql = sql(laeser, soegning, parametre);
        return soegefrist.spoerg(sql, parametre.tuple()).map(raekker -> {
            var resultat = new ArrayList<Kortsoegning.Objekt>(raekker.size());
            for (var r : raekker) {
                resultat.add(new Kortsoegning.Objekt(
                        r.getUUID("objekt"),
                        r.getString("objekttype"),
                        r.getString("titel"),
                        r.getString("brugervendt_noegle"),
                        r.getString("kle"),
                        r.getOffsetDateTime("tidspunkt")));
            }
            return resultat;
        });
    }

    String sql(Laeser laeser, Kortsoegning soegning, Parametre parametre) {
        var led = new ArrayList<String>(2);
        if (soegning.relation() != null) {
            led.add(relation(soegning.relation(), parametre));
        }
        if (soegning.tekst() != null) {
            led.add("s.tekst LIKE " + parametre.tekst(Soegetekst.moenster(soegning.tekst())));
        }
        Sidemaerke sted = soegning.sted();
        return SIDE.formatted(
                laesekontrol.betingelse(laeser, parametre),
                String.join(" AND ", led),
                parametre.tid(sted.tidspunkt()),
                parametre.uuid(sted.objekt()),
                parametre.tal(soegning.antalEllerStandard() + 1L),
                laesekontrol.kilde(laeser, parametre));
    }

    private String relation(Kortsoegning.Relation relation, Parametre parametre) {
        var eksempel = JsonNodeFactory.instance.objectNode();
        Optional.ofNullable(relation.rolle()).ifPresent(r -> eksempel.set("Rolle", uuid(r)));
        Optional.ofNullable(relation.type()).ifPresent(t -> eksempel.set("Type", uuid(t)));
        eksempel.set(
                "ReferenceID",
                switch (relation.reference()) {
                    case UnikId.UuidRef(var uuid) -> uuid(uuid);
                    case UnikId.UrnRef(var urn) ->
                        JsonNodeFactory.instance.objectNode().put("URNIdentifikator", urn);
                });
        var krav = new Elementlaeser(skema).eksempel(relation.liste().sti(), eksempel);
        var kravsql = new Kravsql(parametre);
        return relation.liste().objekttyper().stream()
                .map(type -> "(s.objekttype = " + parametre.tekst(type) + " AND "
                        + kravsql.betingelse(new Udtryk.Soeg(new Kriterium(type, krav, Kriterium.Viden.NU))) + ")")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static ObjectNode uuid(UUID uuid) {
        return JsonNodeFactory.instance.objectNode().put("UUIDIdentifikator", uuid.toString());
    }
}
