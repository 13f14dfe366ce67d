package dk.borgerblikket.caseindex.besked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.borgerblikket.caseindex.besked.dokument.DokumentAttributListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentEgenskaber;
import dk.borgerblikket.caseindex.besked.dokument.DokumentFremdrift;
import dk.borgerblikket.caseindex.besked.dokument.DokumentRelationListe;
import dk.borgerblikket.caseindex.besked.dokument.DokumentTilstandListe;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentaktoerudvidelser;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentklasseudvidelser;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentpartudvidelser;
import dk.borgerblikket.caseindex.besked.dokument.Dokumentregistrering;
import dk.borgerblikket.caseindex.besked.sag.Journalpost;
import dk.borgerblikket.caseindex.besked.sag.SagAttributListe;
import dk.borgerblikket.caseindex.besked.sag.SagEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.SagFremdrift;
import dk.borgerblikket.caseindex.besked.sag.SagIndeksEgenskaber;
import dk.borgerblikket.caseindex.besked.sag.SagRelationListe;
import dk.borgerblikket.caseindex.besked.sag.SagTilstandListe;
import dk.borgerblikket.caseindex.besked.sag.Sagsaktoerudvidelser;
import dk.borgerblikket.caseindex.besked.sag.Sagsgenstandeudvidelser;
import dk.borgerblikket.caseindex.besked.sag.Sagsklasseudvidelser;
import dk.borgerblikket.caseindex.besked.sag.Sagspartudvidelser;
import dk.borgerblikket.caseindex.besked.sag.Sagsregistrering;
import dk.borgerblikket.oio.Virkning;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The elements of version 6, type by type in document order. {@code Andre} stands for whatever the contract leaves open. */
class KontraktTest {

    private static Arguments type(Class<? extends Record> klasse, String... elementer) {
        return Arguments.of(klasse, List.of(elementer));
    }

    static Stream<Arguments> typer() {
        return Stream.of(
                type(
                        Sagsregistrering.class,
                        "NoteTekst",
                        "Tidspunkt",
                        "LivscyklusKode",
                        "BrugerRef",
                        "StsTidspunkt",
                        "AttributListe",
                        "TilstandListe",
                        "RelationListe"),
                type(
                        Dokumentregistrering.class,
                        "NoteTekst",
                        "Tidspunkt",
                        "LivscyklusKode",
                        "BrugerRef",
                        "StsTidspunkt",
                        "AttributListe",
                        "TilstandListe",
                        "RelationListe"),
                type(SagAttributListe.class, "Egenskaber", "LokalUdvidelseListe"),
                type(SagAttributListe.Udvidelser.class, "SagIndeksEgenskaber", "Andre", "SenestAendretTidspunkt"),
                type(SagTilstandListe.class, "Fremdrift", "LokalUdvidelseListe"),
                type(
                        SagRelationListe.class,
                        "Sagsaktoer",
                        "Sagsklasse",
                        "Sagspart",
                        "Sagsrelation",
                        "Sagsgenstande",
                        "Journalpost",
                        "LokalUdvidelseListe"),
                type(
                        SagRelationListe.Udvidelser.class,
                        "SagsitsystemRelation",
                        "Sikkerhedsprofil",
                        "Andre",
                        "SenestAendretTidspunkt"),
                type(
                        SagEgenskaber.class,
                        "Virkning",
                        "BrugervendtNoegle",
                        "AfleveretIndikator",
                        "Beskrivelse",
                        "HjemmelSpecifikation",
                        "Kassationskode",
                        "OffentlighedUndtaget",
                        "PrincipielIndikator",
                        "Sagsnummer",
                        "Titel"),
                type(
                        SagIndeksEgenskaber.class,
                        "Virkning",
                        "Sagsstatus",
                        "Sagskategori",
                        "Foelsomhed",
                        "Lokation",
                        "OprettetTidspunkt"),
                type(SagFremdrift.class, "Virkning", "FremdriftStatusKode"),
                type(
                        Journalpost.class,
                        "Virkning",
                        "Rolle",
                        "Type",
                        "Indeks",
                        "ReferenceID",
                        "LokalUdvidelseListe",
                        "JournalpostEgenskaber"),
                type(Journalpost.Egenskaber.class, "Dokumenttitel", "OffentlighedUndtaget", "JournalnotatEgenskaber"),
                type(Journalpost.Notat.class, "Titel", "Notat", "Format"),
                type(OffentlighedUndtaget.class, "TitelAlternativTekst", "OffentlighedUndtagetHjemmelTekst"),
                type(Relation.class, "Virkning", "Rolle", "Type", "Indeks", "ReferenceID", "LokalUdvidelseListe"),
                type(
                        ItsystemRelation.class,
                        "Virkning",
                        "Rolle",
                        "Type",
                        "Indeks",
                        "ReferenceID",
                        "LokalUdvidelseListe",
                        "SystemNavn",
                        "SystemURI"),
                type(Sagsaktoerudvidelser.class, "SagsaktoerLokalUdvidelse", "Andre", "SenestAendretTidspunkt"),
                type(Sagsaktoerudvidelser.Felter.class, "BrugervendtNoegle", "FuldtNavn", "CVR-Nummer"),
                type(Sagsklasseudvidelser.class, "SagsklasseLokalUdvidelse", "Andre", "SenestAendretTidspunkt"),
                type(Sagsklasseudvidelser.Felter.class, "Facettitel", "Klassetitel", "BrugervendtNoegle", "Soegeord"),
                type(
                        Sagsklasseudvidelser.Soegeord.class,
                        "SoegeordIdentifikator",
                        "BeskrivelseTekst",
                        "SoegeordKategoriTekst"),
                type(Sagspartudvidelser.class, "SagspartLokalUdvidelse", "Andre", "SenestAendretTidspunkt"),
                type(Sagspartudvidelser.Felter.class, "BrugervendtNoegle", "FuldtNavn"),
                type(Sagsgenstandeudvidelser.class, "SagsgenstandeLokalUdvidelse", "Andre", "SenestAendretTidspunkt"),
                type(Sagsgenstandeudvidelser.Felter.class, "Tekstfelt"),
                type(SenestAendret.class, "Andre", "SenestAendretTidspunkt"),
                type(DokumentAttributListe.class, "Egenskaber", "LokalUdvidelseListe"),
                type(DokumentTilstandListe.class, "Fremdrift", "LokalUdvidelseListe"),
                type(
                        DokumentRelationListe.class,
                        "Dokumentrelation",
                        "Dokumentaktoer",
                        "Dokumentpart",
                        "Dokumentklasse",
                        "LokalUdvidelseListe"),
                type(
                        DokumentRelationListe.Udvidelser.class,
                        "DokumentitsystemRelation",
                        "Sikkerhedsprofil",
                        "Andre",
                        "SenestAendretTidspunkt"),
                type(
                        DokumentEgenskaber.class,
                        "Virkning",
                        "BrugervendtNoegle",
                        "Titel",
                        "Beskrivelse",
                        "BrevDato",
                        "OffentlighedUndtaget",
                        "VersionIdentifikator",
                        "UnderversionIdentifikator",
                        "Kassationskode",
                        "Dokumentnummer",
                        "Foelsomhed",
                        "Type"),
                type(DokumentFremdrift.class, "Virkning", "FremdriftStatusKode"),
                type(Dokumentaktoerudvidelser.class, "DokumentaktoerLokalUdvidelse", "Andre", "SenestAendretTidspunkt"),
                type(Dokumentaktoerudvidelser.Felter.class, "BrugervendtNoegle", "FuldtNavn", "CVR-Nr"),
                type(Dokumentpartudvidelser.class, "DokumentpartLokalUdvidelse", "Andre", "SenestAendretTidspunkt"),
                type(Dokumentpartudvidelser.Felter.class, "BrugervendtNoegle", "FuldtNavn"),
                type(Dokumentklasseudvidelser.class, "DokumentklasseLokalUdvidelse", "Andre", "SenestAendretTidspunkt"),
                type(Dokumentklasseudvidelser.Felter.class, "Klassetitel", "BrugervendtNoegle", "Soegeord"),
                type(
                        Dokumentklasseudvidelser.Soegeord.class,
                        "SoegeordIdentifikator",
                        "Beskrivelse",
                        "SoegeordKategori"),
                type(Virkning.class, "FraTidspunkt", "TilTidspunkt", "AktoerRef", "AktoerTypeKode", "NoteTekst"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("typer")
    void everyElementOfTheTypeHasAFieldOfItsName(Class<? extends Record> klasse, List<String> elementer) {
        assertThat(Arrays.stream(klasse.getRecordComponents()).map(KontraktTest::navn))
                .containsExactlyElementsOf(elementer);
    }

    private static String navn(RecordComponent felt) {
        return Objects.requireNonNull(felt.getAccessor().getAnnotation(JsonProperty.class), felt.getName())
                .value();
    }
}
