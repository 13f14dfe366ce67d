package dk.borgerblikket.search.kort;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.oio.UnikId;
import dk.borgerblikket.registrations.Lagerformat;
import dk.borgerblikket.registrations.graenseflade.Laeser;
import dk.borgerblikket.registrations.graenseflade.Sidemaerke;
import dk.borgerblikket.search.Parametre;
import dk.borgerblikket.search.Soegefejl;
import dk.borgerblikket.search.Soegefrist;
import dk.borgerblikket.search.Soegetekst;
import dk.borgerblikket.search.fremsoeg.Laesevilkaar;
import dk.borgerblikket.search.kriterier.Elementlaeser;
import dk.borgerblikket.search.kriterier.Kravsql;
import dk.borgerblikket.search.kriterier.Kriterium;
import dk.borgerblikket.search.kriterier.Soegeskema;
import dk.borgerblikket.search.kriterier.Udtryk;
import dk.borgerblikket.search.laeselog.Laeselog;
import dk.borgerblikket.web.Fejl;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The short search, newest sender time first. */
@Singleton
public class Kortsoeger {

    /**
     * One more than asked for tells whether there is another page. Served by soegning_noegler (relations) or soegning_tekst
     * (part of a text or number).
     */
    private static final String SIDE = """
            SELECT %7$s
            FROM %6$s
            WHERE s.ejer_cvr = %8$s AND %1$s AND %2$s AND (o.tidspunkt, s.objekt) < (%3$s, %4$s)
            ORDER BY o.tidspunkt DESC, s.objekt DESC
            LIMIT %5$s
            """;

    private final Soegefrist soegefrist;
    private final Laesevilkaar vilkaar;
    private final Soegeskema skema;
    private final Laeselog log;

    Kortsoeger(Soegefrist soegefrist, Laesevilkaar vilkaar, Soegeskema skema, Laeselog log) {
        this.soegefrist = soegefrist;
        this.vilkaar = vilkaar;
        this.skema = skema;
        this.log = log;
    }

    /**
     * Carries out the search, and remembers it before it is answered.
     *
     * @throws Fejl {@link Soegefejl#UGYLDIG_SOEGNING} when neither relation nor text is given; as failure when it takes too
     *     long or cannot be remembered
     */
    public <O extends Kortsoegning.Fundet> Uni<Kortsoegning.Side<O>> soeg(
            Laeser laeser, Kortsoegning<?> soegning, Kortvisning<O> visning) {
        if (soegning.relation() == null && soegning.tekst() == null) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, "Angiv relation, tekst eller begge");
        }
        if (Lagerformat.harNul(Lagerformat.skriv(soegning))) {
            throw new Fejl(Soegefejl.UGYLDIG_SOEGNING, "Tekst må ikke indeholde tegnet NUL");
        }
        return log.noteret(laeser, soegning.opslag(), () -> side(laeser, soegning, visning), Kortsoegning.Side::svaret);
    }

    private <O extends Kortsoegning.Fundet> Uni<Kortsoegning.Side<O>> side(
            Laeser laeser, Kortsoegning<?> soegning, Kortvisning<O> visning) {
        var parametre = new Parametre();
        var sql = sql(laeser, soegning, visning, parametre);
        return soegefrist.spoerg(sql, parametre.tuple()).map(raekker -> {
            var fundne = new ArrayList<O>(raekker.size());
            raekker.forEach(r -> fundne.add(visning.laes(r)));
            return side(fundne, soegning.antalEllerStandard());
        });
    }

    private static <O extends Kortsoegning.Fundet> Kortsoegning.Side<O> side(List<O> fundne, int antal) {
        if (fundne.size() <= antal) {
            return new Kortsoegning.Side<>(fundne, null);
        }
        var sidste = fundne.get(antal - 1);
        return new Kortsoegning.Side<>(
                fundne.subList(0, antal), new Sidemaerke(sidste.tidspunkt().toInstant(), sidste.uuid()).tekst());
    }

    /** The question as it is put to the database. */
    public String sql(Laeser laeser, Kortsoegning<?> soegning, Kortvisning<?> visning, Parametre parametre) {
        var led = new ArrayList<String>(2);
        if (soegning.relation() != null) {
            led.add(relation(soegning.relation(), parametre));
        }
        if (soegning.tekst() != null) {
            led.add(visning.tekst(parametre.tekst(Soegetekst.moenster(soegning.tekst()))));
        }
        var sted = soegning.sted();
        return SIDE.formatted(
                vilkaar.betingelse(laeser, parametre),
                String.join(" AND ", led),
                parametre.tid(sted.tidspunkt()),
                parametre.uuid(sted.objekt()),
                parametre.tal(soegning.antalEllerStandard() + 1L),
                vilkaar.kilde(laeser, parametre),
                visning.kolonner(),
                parametre.cvr(laeser.cvr()));
    }

    private String relation(Kortsoegning.Relation<?> relation, Parametre parametre) {
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
