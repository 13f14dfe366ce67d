package dk.borgerblikket.caseindex;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.borgerblikket.testing.PostgresResource;
import dk.borgerblikket.testing.UdstederResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Random trees over random objects, against the plainest reading of the rules: look at every object, and at every node of
 * the message as it was sent.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(UdstederResource.class)
class SoegningPropertyTest {

    private static final int TRAEER = 600;
    private static final List<String> TITLER = List.of("Have", "have", "Vej 100%", "Æble");
    private static final List<String> PERSONER = List.of("1111900001", "1111900002", "1111900003");
    private static final List<String> ROLLER =
            List.of("be9f6809-1f4a-587b-ad74-afcce9b994dc", "00000000-1111-4222-8333-444444444444");
    private static final List<String> AKTOERER = List.of("Bruger", "ItSystem");

    private final Random tilfaeldig = new Random(20261125);
    private final UUID system = UUID.randomUUID();

    @Inject
    Soegeproeve proeve;

    /** What is known of an object: its filled elements, by the path of their list. */
    private record Objekt(UUID uuid, boolean sag, boolean paaSag, Map<String, List<ObjectNode>> elementer) {}

    private static final Map<Boolean, List<String>> STIER = Map.of(
            true, List.of("AttributListe/Egenskaber", "RelationListe/Sagspart"),
            false, List.of("AttributListe/Egenskaber", "RelationListe/Dokumentpart"));

    @Test
    void everyTreeFindsWhatAPlainReadingFinds() {
        var objekter = objekter();
        var ramte = 0;
        for (var nr = 0; nr < TRAEER; nr++) {
            var udtryk = udtryk(3);
            var besked = Indeks.JSON.createObjectNode();
            besked.set("SoegUdtryk", udtryk);
            var filter = besked.putObject("Filter");
            filter.putArray("SagVis").addObject().put("Vis", "fremdrift");
            filter.putArray("DokumentVis").addObject().put("Vis", "fremdrift");
            var svar = proeve.soeg(Soegeproeve.ejer(system), besked);

            for (var sag : List.of(true, false)) {
                var ventet = new HashSet<UUID>();
                objekter.stream()
                        .filter(o -> o.sag() == sag)
                        .filter(o -> udtryk(udtryk, o).orElse(false))
                        .forEach(o -> ventet.add(o.uuid()));
                var fundet = new HashSet<UUID>();
                if (sag) {
                    svar.sager().forEach(s -> fundet.add(s.objektType().uuid()));
                } else {
                    svar.dokumenter().forEach(d -> fundet.add(d.objektType().uuid()));
                }
                assertThat(fundet).as("nr. %d, sag %s: %s", nr, sag, udtryk).isEqualTo(ventet);
                assertThat(svar.antal().stream()
                                .filter(a -> a.element().equals(sag ? "sager" : "dokumenter"))
                                .mapToLong(a -> a.antal())
                                .sum())
                        .isEqualTo(ventet.size());
                ramte += ventet.isEmpty() ? 0 : 1;
            }
        }
        assertThat(ramte).as("trees that find something").isGreaterThan(TRAEER / 4);
    }

    private List<Objekt> objekter() {
        var resultat = new ArrayList<Objekt>();
        var beskeder = new ArrayList<ObjectNode>();
        var paaSag = new HashSet<UUID>();
        for (var nr = 0; nr < 20; nr++) {
            var uuid = UUID.randomUUID();
            var dokument = Indeks.dokument(uuid);
            fyld(dokument, "Dokumentpart");
            beskeder.add(dokument);
            resultat.add(objekt(dokument, false, false));
        }
        for (var nr = 0; nr < 30; nr++) {
            var sag = Indeks.sag(UUID.randomUUID());
            fyld(sag, "Sagspart");
            if (tilfaeldig.nextBoolean()) {
                var dokument = resultat.get(tilfaeldig.nextInt(20)).uuid();
                Indeks.journaliser(sag, dokument);
                paaSag.add(dokument);
            }
            beskeder.add(sag);
            resultat.add(objekt(sag, true, false));
        }
        proeve.importer(system, beskeder);
        return resultat.stream()
                .map(o -> new Objekt(o.uuid(), o.sag(), paaSag.contains(o.uuid()), o.elementer()))
                .toList();
    }

    private void fyld(ObjectNode objekt, String partliste) {
        var attributter = (ObjectNode) objekt.at("/Registrering/0/AttributListe");
        var forbillede = (ObjectNode) attributter.at("/Egenskaber/0");
        var egenskaber = attributter.putArray("Egenskaber");
        for (var aar = 2010; aar < 2016; aar += 1 + tilfaeldig.nextInt(3)) {
            var version = forbillede.deepCopy();
            version.put("Titel", en(TITLER));
            if (partliste.equals("Sagspart") && tilfaeldig.nextInt(3) > 0) {
                version.put("PrincipielIndikator", tilfaeldig.nextBoolean());
            }
            version.set("Virkning", virkning(aar, aar + 1));
            egenskaber.add(version);
        }
        var relationer = (ObjectNode) objekt.at("/Registrering/0/RelationListe");
        var parter = relationer.putArray(partliste);
        for (var nr = tilfaeldig.nextInt(3); nr > 0; nr--) {
            var fra = 2010 + tilfaeldig.nextInt(5);
            var part = parter.addObject();
            part.set("Virkning", virkning(fra, fra + 1 + tilfaeldig.nextInt(3)));
            part.putObject("Rolle").put("UUIDIdentifikator", en(ROLLER));
            part.put("Indeks", "nr" + nr);
            part.putObject("ReferenceID").put("URNIdentifikator", "urn:oio:cpr-nr:" + en(PERSONER));
        }
    }

    private ObjectNode virkning(int fra, int til) {
        var virkning = Indeks.JSON.createObjectNode();
        virkning.set("FraTidspunkt", aar(fra));
        virkning.set("TilTidspunkt", aar(til));
        virkning.put("AktoerTypeKode", en(AKTOERER));
        return virkning;
    }

    /** The same moment written in one of several ways; 2016 and later is infinite. */
    private ObjectNode aar(int aar) {
        var node = Indeks.JSON.createObjectNode();
        return aar >= 2016
                ? node.put("GraenseIndikator", true)
                : node.put(
                        "TidsstempelDatoTid",
                        tilfaeldig.nextBoolean() ? aar + "-01-01T00:00:00Z" : aar + "-01-01T01:00:00.000+01:00");
    }

    private static Objekt objekt(ObjectNode besked, boolean sag, boolean paaSag) {
        var elementer = new HashMap<String, List<ObjectNode>>();
        STIER.get(sag).forEach(sti -> {
            var liste = new ArrayList<ObjectNode>();
            besked.at("/Registrering/0/" + sti).forEach(e -> liste.add((ObjectNode) e));
            elementer.put(sti, liste);
        });
        return new Objekt(UUID.fromString(besked.get("UUIDIdentifikator").textValue()), sag, paaSag, elementer);
    }

    private ObjectNode udtryk(int dybde) {
        var udtryk = Indeks.JSON.createObjectNode();
        if (tilfaeldig.nextBoolean()) {
            udtryk.put("operation", tilfaeldig.nextBoolean() ? "AND" : "OR");
        }
        do {
            switch (tilfaeldig.nextInt(dybde > 0 ? 5 : 3)) {
                case 0 -> udtryk.withArray("SoegSag").add(kriterium(true));
                case 1 -> udtryk.withArray("SoegDokument").add(kriterium(false));
                case 2 -> udtryk.withArray("SoegSagsloeseDokumenter").add(kriterium(false));
                case 3 -> udtryk.withArray("NOT").add(udtryk(dybde - 1));
                default -> udtryk.withArray("SoegUdtryk").add(udtryk(dybde - 1));
            }
        } while (tilfaeldig.nextInt(5) < 2);
        return udtryk;
    }

    private ObjectNode kriterium(boolean sag) {
        var kriterium = Indeks.JSON.createObjectNode();
        if (tilfaeldig.nextInt(3) == 0) {
            var fra = 2009 + tilfaeldig.nextInt(6);
            var virkning = kriterium.putObject("SoegVirkning");
            virkning.set("FraTidspunkt", aar(fra));
            if (tilfaeldig.nextBoolean()) {
                virkning.set("TilTidspunkt", aar(fra + 1 + tilfaeldig.nextInt(3)));
            }
            if (tilfaeldig.nextInt(3) == 0) {
                virkning.put("AktoerTypeKode", en(AKTOERER));
            }
        }
        if (tilfaeldig.nextBoolean()) {
            var egenskaber =
                    kriterium.putObject("AttributListe").putArray("Egenskaber").addObject();
            if (tilfaeldig.nextBoolean()) {
                egenskaber.put("Titel", en(TITLER));
            }
            if (sag && tilfaeldig.nextInt(3) == 0) {
                egenskaber.put("PrincipielIndikator", tilfaeldig.nextBoolean());
            }
            if (tilfaeldig.nextInt(4) == 0) {
                egenskaber.putObject("Virkning").set("FraTidspunkt", aar(2010 + tilfaeldig.nextInt(4)));
            }
        }
        for (var nr = tilfaeldig.nextInt(3); nr > 0; nr--) {
            var part = kriterium
                    .withObject("RelationListe")
                    .withArray(sag ? "Sagspart" : "Dokumentpart")
                    .addObject();
            if (tilfaeldig.nextInt(4) > 0) {
                part.putObject("ReferenceID").put("URNIdentifikator", "urn:oio:cpr-nr:" + en(PERSONER));
            }
            if (tilfaeldig.nextInt(3) == 0) {
                part.putObject("Rolle").put("UUIDIdentifikator", en(ROLLER));
            }
        }
        return kriterium;
    }

    private <T> T en(List<T> liste) {
        return liste.get(tilfaeldig.nextInt(liste.size()));
    }

    /** Empty: nothing in the expression is about such objects. */
    private static Optional<Boolean> udtryk(ObjectNode udtryk, Objekt objekt) {
        var led = new ArrayList<Boolean>();
        udtryk.path(objekt.sag() ? "SoegSag" : "SoegDokument").forEach(k -> led.add(kriterium((ObjectNode) k, objekt)));
        if (!objekt.sag()) {
            udtryk.path("SoegSagsloeseDokumenter")
                    .forEach(k -> led.add(!objekt.paaSag() && kriterium((ObjectNode) k, objekt)));
        }
        udtryk.path("NOT").forEach(u -> udtryk((ObjectNode) u, objekt).ifPresent(b -> led.add(!b)));
        udtryk.path("SoegUdtryk").forEach(u -> udtryk((ObjectNode) u, objekt).ifPresent(led::add));
        if (led.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(udtryk.path("operation").asText().equals("OR") ? led.contains(true) : !led.contains(false));
    }

    private static boolean kriterium(ObjectNode kriterium, Objekt objekt) {
        var virkning = kriterium.path("SoegVirkning");
        var eksempler = 0;
        for (var sti : STIER.get(objekt.sag())) {
            for (var eksempel :
                    kriterium.at("/" + sti) instanceof ArrayNode liste ? liste : Indeks.JSON.createArrayNode()) {
                eksempler++;
                if (objekt.elementer().get(sti).stream()
                        .noneMatch(e -> ligner(e, (ObjectNode) eksempel) && virker(e, virkning))) {
                    return false;
                }
            }
        }
        return eksempler > 0
                || virkning.isMissingNode()
                || alleElementer(objekt).stream().anyMatch(e -> virker(e, virkning));
    }

    /** With the elements that every example has, which hold from 2020 on for all time and were said by a user. */
    private static Set<ObjectNode> alleElementer(Objekt objekt) {
        var alle = new HashSet<ObjectNode>();
        objekt.elementer().values().forEach(alle::addAll);
        var oevrige = Indeks.JSON.createObjectNode();
        var virkning = oevrige.putObject("Virkning");
        virkning.putObject("FraTidspunkt").put("TidsstempelDatoTid", "2020-05-12T06:00:00Z");
        virkning.putObject("TilTidspunkt").put("GraenseIndikator", true);
        virkning.put("AktoerTypeKode", "Bruger");
        alle.add(oevrige);
        return alle;
    }

    private static boolean ligner(ObjectNode element, ObjectNode eksempel) {
        for (var felt : List.of("Titel", "PrincipielIndikator", "Rolle", "ReferenceID")) {
            if (eksempel.has(felt) && !eksempel.get(felt).equals(element.get(felt))) {
                return false;
            }
        }
        var fra = eksempel.at("/Virkning/FraTidspunkt");
        return fra.isMissingNode()
                || aar(fra, Integer.MIN_VALUE) == aar(element.at("/Virkning/FraTidspunkt"), Integer.MIN_VALUE);
    }

    private static boolean virker(ObjectNode element, JsonNode virkning) {
        return aar(element.at("/Virkning/FraTidspunkt"), Integer.MIN_VALUE)
                        < aar(virkning.path("TilTidspunkt"), Integer.MAX_VALUE)
                && aar(virkning.path("FraTidspunkt"), Integer.MIN_VALUE)
                        < aar(element.at("/Virkning/TilTidspunkt"), Integer.MAX_VALUE)
                && (!virkning.has("AktoerTypeKode")
                        || virkning.get("AktoerTypeKode").equals(element.at("/Virkning/AktoerTypeKode")));
    }

    private static int aar(JsonNode tid, int uendelig) {
        return tid.has("TidsstempelDatoTid")
                ? Integer.parseInt(tid.get("TidsstempelDatoTid").textValue().substring(0, 4))
                : uendelig;
    }
}
